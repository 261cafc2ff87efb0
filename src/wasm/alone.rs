//! What the builds for pages need in place of `std`: an allocator, and an end to a panic.

use lol_alloc::{AssumeSingleThreaded, FreeListAllocator};

// SAFETY: a page's core runs on one thread; the module is built without threads.
#[global_allocator]
static ALLOCATOR: AssumeSingleThreaded<FreeListAllocator> =
    unsafe { AssumeSingleThreaded::new(FreeListAllocator::new()) };

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

/** Stopping well: what is under way is answered, and the ledger is closed. */
import type { Service } from "./service.js";

/** Closes the service when the process is told to stop; a second signal stops it at once. */
export function closeOnSignal(service: Pick<Service, "close">): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      void service.close().then(() => process.exit(0));
    });
  }
}

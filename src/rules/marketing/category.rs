//! Whether what is advertised is like what was bought, by the shop's own tree of categories.

use super::condition::Met;

/// The word for the category that was bought.
pub(super) const SAME: &str = "same";

/// The question that two branches of one tree ask.
pub(super) const BORDERLINE: &str = "borderline_category";

/// Whether a category advertised is like the one bought.
///
/// Categories are slugs. The same, or one that continues the other at a `_`, `-` or `/`, is alike;
/// another branch under the same first segment of a path is for a person to judge; all else is
/// another category.
pub(super) fn is_like(advertised: &str, bought: &str) -> Met {
    if continues(advertised, bought) || continues(bought, advertised) {
        return Met::Yes;
    }
    match (advertised.split_once('/'), bought.split_once('/')) {
        (Some((root, _)), Some((other, _))) if root == other => Met::Open(BORDERLINE),
        _ => Met::No,
    }
}

fn continues(longer: &str, shorter: &str) -> bool {
    !shorter.is_empty()
        && longer
            .strip_prefix(shorter)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['_', '-', '/']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_what_was_bought_are_like_it() {
        for (advertised, bought) in [
            ("trampoline", "trampoline"),
            ("trampoline_parts", "trampoline"),
            ("trampoline", "trampoline-parts"),
            ("garden/trampoline", "garden"),
            ("garden/trampoline_parts", "garden/trampoline"),
        ] {
            assert_eq!(
                is_like(advertised, bought),
                Met::Yes,
                "{advertised} {bought}"
            );
        }
    }

    #[test]
    fn another_branch_of_one_tree_is_open() {
        let open = Met::Open(BORDERLINE);
        assert_eq!(is_like("garden/trampoline", "garden/furniture"), open);
        assert_eq!(is_like("garden/trampoline", "garden/trampolines"), open);
    }

    #[test]
    fn anything_else_is_another_category() {
        for (advertised, bought) in [
            ("insurance", "tv"),
            ("tvs", "tv"),
            ("garden/trampoline", "toys/trampoline"),
            ("gardening/trampoline", "garden/trampoline"),
            ("garden", "toys/garden"),
            ("", ""),
        ] {
            assert_eq!(
                is_like(advertised, bought),
                Met::No,
                "{advertised} {bought}"
            );
        }
    }
}

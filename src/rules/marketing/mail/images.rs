//! EU-MAIL-11: images in mail are linked, not enclosed; and a linked image that tells who read the
//! mail is another matter.

use crate::facts::At;
use crate::facts::shared::Message;
use crate::law::everywhere;
use crate::rules::act::sending;
use crate::rules::marketing::condition::{Condition, Met, answers};
use crate::rules::marketing::subject::of_email;
use crate::rules::{Answer, Domain, Kind, Rule};
use crate::verdict::{Outcome, Question, Severity};

/// Whether an image that reports each reading needs consent as a cookie does. The European
/// authorities say so; no Dutch or Belgian ruling was found.
const TRACKING_PIXEL: Question = Question {
    code: "tracking_pixel",
    settled_by: &["consent_to_tracking", "what_the_image_reports"],
    strict: Outcome::Violation,
    lenient: Outcome::Ok,
};

pub(in crate::rules::marketing) const RULE: Rule = Rule {
    id: "EU-MAIL-11",
    domain: Domain::Marketing,
    kind: Kind::Duty,
    severity: Severity::Low,
    law: &[everywhere(
        2018,
        5,
        25,
        "Directive 2002/58 art. 5(3); EDPB Guidelines 2/2023",
    )
    .unverified()],
    origin: "seed",
    sources: &["ARTICLES"],
    evidence: &["mime_structure"],
    codes: &[
        "images_embedded",
        "images_linked",
        "not_by_mail",
        "not_commercial",
    ],
    questions: &[TRACKING_PIXEL],
    act: sending,
    check: |scene| of_email(scene, check),
};

fn check(message: At<'_, Message>) -> Vec<Answer> {
    let (embedded, pixel) = (message.images_embedded(), message.tracking_pixel());
    let tracks = pixel.holds().map(|tracks| match tracks {
        true => Met::Open(TRACKING_PIXEL.code),
        false => Met::Yes,
    });
    let asked = [
        Condition::new(
            "images_embedded",
            embedded.holds().map(|embedded| !embedded),
            embedded.pointer,
        ),
        // An image that tracks breaks nothing that is settled.
        Condition::new("tracking_pixel", tracks, pixel.pointer),
    ];
    let kept = Answer::ok("images_linked").because(embedded.pointer);
    answers(&asked, Answer::warning, kept)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{assert_finding, findings};
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Warning};

    const ID: &str = "EU-MAIL-11";
    const DAY: &str = "2026-03-02";

    fn mail(embedded: &str, pixel: &str) -> String {
        format!(
            r#"{{"message":{{"commercial":true,"images_embedded":{embedded},"tracking_pixel":{pixel}}}}}"#
        )
    }

    #[test]
    fn enclosed_images_are_advised_against() {
        assert_finding(
            ID,
            "NL",
            DAY,
            &mail("false", "false"),
            (Ok, "images_linked"),
        );
        assert_finding(
            ID,
            "NL",
            DAY,
            &mail("true", "false"),
            (Warning, "images_embedded"),
        );
        let known = r#"{"message":{"channel":"email","images_embedded":true}}"#;
        assert_finding(ID, "NL", DAY, known, (Warning, "images_embedded"));
    }

    #[test]
    fn an_image_that_reports_reading_is_for_a_person_to_judge() {
        assert_finding(
            ID,
            "BE",
            DAY,
            &mail("false", "true"),
            (NeedsJudgement, "tracking_pixel"),
        );
        assert_eq!(findings(ID, "BE", DAY, &mail("true", "true")).len(), 2);
        let open = r#"{"message":{"images_embedded":false}}"#;
        assert_finding(ID, "NL", DAY, open, (NeedsJudgement, "missing_field"));
    }

    #[test]
    fn a_text_message_and_an_order_confirmation_are_left_alone() {
        let sms = mail("true", "true").replace(
            r#""commercial":true"#,
            r#""commercial":true,"channel":"sms""#,
        );
        assert_finding(ID, "NL", DAY, &sms, (NotApplicable, "not_by_mail"));
        let plain = mail("true", "true").replacen("true", "false", 1);
        assert_finding(ID, "NL", DAY, &plain, (NotApplicable, "not_commercial"));
        let early = mail("true", "false");
        assert_finding(
            ID,
            "NL",
            "2018-05-24",
            &early,
            (NotApplicable, "not_in_force"),
        );
    }
}

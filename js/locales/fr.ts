import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  OwnerProblems,
  RemarkTexts,
  Review,
  ReviewedLocale,
} from "./types.js";

export const tag = "fr";
export const name = "Français";
export const review = { status: "reviewed", on: "2026-11-25" } satisfies Review;

export const banner = {
  title: "Nous utilisons des cookies",
  body:
    "{controller} vous demande ce qui peut être enregistré et lu sur votre appareil. Vous choisissez\u00a0; la boutique fonctionne dans tous les cas.",
  accept_all: "Tout accepter",
  reject_all: "Tout refuser",
  choose: "Choisir",
  choose_failed: "Les options n'ont pas pu être chargées. Vous pouvez tout accepter, tout refuser ou réessayer.",
  privacy_notice: "Politique de confidentialité",
  withdraw: "Vous pouvez modifier votre choix à tout moment avec le bouton au bord de la page.",
  reopen: "Choix des cookies",
  close: "Fermer sans rien changer",
  waiting: "Votre choix s'applique. Il sera envoyé à la boutique dès que la connexion sera rétablie.",
  not_recorded:
    "Votre consentement n'a pas pu être enregistré. Il n'est donc plus valable. Choisissez à nouveau.",
} satisfies BannerTexts;

export const choices = {
  save: "Enregistrer mon choix",
  always_on: "Toujours actif\u00a0: sans cela, la boutique ne fonctionne pas",
  exempt: "Actif, sauf si vous le désactivez",
  services: "Services",
  provider: "Vos données sont transmises à\u00a0: {provider}",
  third_party: "une autre entreprise",
  stored_days: "{name}\u00a0: conservé {days} jours",
  stored_session: "{name}\u00a0: jusqu'à la fermeture de votre navigateur",
  move_button: "Bouton de l'autre côté",
  chosen_on: "Choix fait le {date}.",
  receipt: "Référence\u00a0: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body:
    "Ce contenu est fourni par {provider}. Si vous l'affichez, {provider} reçoit des données sur vous et peut enregistrer des informations sur votre appareil.",
  embed_allow: "Autoriser et afficher",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Votre commande ne peut pas encore être passée",
  required: "obligatoire",
  optional: "facultatif",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "La boutique ne connaît pas ces cases. Rechargez la page.",
  box_missing: "La case «\u00a0{text}\u00a0» n'était pas affichée. Rechargez la page et cochez-la.",
  box_refused: "Pour commander, cochez la case «\u00a0{text}\u00a0».",
  box_preticked: "La case «\u00a0{text}\u00a0» était cochée d'avance et ne compte donc pas. Choisissez vous-même.",
  box_unknown: "La boutique ne connaît pas cette case.",
  box_duplicate: "La case «\u00a0{text}\u00a0» a été reçue deux fois.",
  wording_unknown: "Le texte à côté de la case «\u00a0{text}\u00a0» n'est pas celui de la boutique dans cette langue. Rechargez la page.",
  notice_unknown: "Le texte affiché n'est pas celui de la boutique. Rechargez la page.",
  malformed: "Les cases n'ont pas pu être lues.",
} satisfies CustomerProblems;

export const ownerProblems = {
  text_empty: "Ce texte est vide. Complétez-le.",
  text_missing: "Ce texte manque en `{language}`. Ajoutez-le.",
  languages_missing: "Indiquez au moins une langue de la boutique.",
  language_malformed: "`{language}` n'est pas un code de langue. Écrivez-le comme `nl` ou `fr-BE`.",
  language_unknown: "La boutique n'a pas cette langue. Utilisez l'une de celles de `languages`.",
  id_malformed:
    "`{id}` ne peut pas être un identifiant. Utilisez des minuscules sans accent, des chiffres, `-` et `_`, en commençant par une lettre, 40 caractères au plus.",
  duplicate: "`{id}` figure ici deux fois. Gardez-en un.",
  country_malformed: "Ce n'est pas un code de pays. Utilisez deux majuscules, comme `NL`.",
  url_unsafe: "Une adresse doit être un chemin de la boutique, comme `/conditions`, ou commencer par `https://`.",
  months_out_of_range: "Il faut ici un nombre de mois, de {least} à {most}.",
  too_many: "Il peut y en avoir {most} au plus.",
  word_malformed: "Il faut ici au moins un caractère, et {most} au plus.",
  exemption_does_not_hold:
    "L'exemption pour les statistiques ne vaut pas pour `{purpose}`, qui attend donc un consentement. Il faut\u00a0: uniquement des visiteurs des Pays-Bas, uniquement votre propre usage, des adresses IP anonymisées, aucun partage, aucun recoupement et peu ou pas d'incidence sur la vie privée.",
  consent_box_required: "La case `{box}` demande un consentement\u00a0: une commande ne doit pas en dépendre. Supprimez `required`.",
  rule_broken: "Ceci enfreint {rule}.",
  rule_doubtful: "Faites examiner ceci par quelqu'un\u00a0: {rule}.",
  policy_unknown: "Ce choix relève d'une politique que cette boutique n'a pas. Reposez la question au visiteur.",
  purpose_unknown: "Cette finalité ne figure pas dans la politique.",
  item_unknown: "Ce service ou ce cookie ne figure pas dans la politique.",
  purposes_without_choice: "Les finalités ne s'indiquent qu'avec `choose`.",
  nothing_to_record: "Rien n'a changé, il n'y a donc rien à enregistrer.",
  refusal_names_visitor: "Un refus ne doit nommer personne. Supprimez `visitor`.",
  visitor_missing: "Un consentement doit avoir un `visitor`, un UUID aléatoire, pour pouvoir être retiré.",
  visitor_malformed: "`visitor` doit être un UUID aléatoire en minuscules.",
  attempt_malformed: "Les tentatives se comptent à partir de 1.",
  hash_malformed: "Il faut ici un SHA-256 de 64 chiffres hexadécimaux.",
  instant_malformed: "Il faut ici un instant avec son décalage par rapport à UTC, comme `2026-03-02T10:00:00+01:00`.",
  instant_out_of_time: "Cet instant est en avance de plus d'un jour sur l'horloge du service, ou trop ancien.",
} satisfies OwnerProblems;

export const remarks = {
  language_unreviewed:
    "Les textes de vinkje en `{language}` n'ont pas été relus par une seconde personne. Vérifiez-les\u00a0; ce que vous voulez dire autrement, écrivez-le dans `texts`.",
  language_absent: "vinkje n'a pas de textes en `{language}`\u00a0: la bannière y est en anglais, sauf là où `texts` contient les vôtres.",
} satisfies RemarkTexts;

export default { tag, name, review, banner, choices, embeds, checkout, problems, ownerProblems, remarks } satisfies ReviewedLocale;

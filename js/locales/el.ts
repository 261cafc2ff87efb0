import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "el";
export const name = "Ελληνικά";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Χρησιμοποιούμε cookies",
  body: "{controller} ρωτά τι επιτρέπεται να αποθηκεύει και να διαβάζει στη συσκευή σας. Εσείς επιλέγετε· το κατάστημα λειτουργεί πάντα.",
  accept_all: "Αποδοχή όλων",
  reject_all: "Απόρριψη όλων",
  choose: "Επιλογή",
  choose_failed: "Οι επιμέρους επιλογές δεν φορτώθηκαν. Μπορείτε να τα αποδεχτείτε όλα, να τα απορρίψετε όλα ή να δοκιμάσετε ξανά.",
  privacy_notice: "Πολιτική απορρήτου",
  withdraw: "Μπορείτε να αλλάξετε την επιλογή σας όποτε θέλετε, με το κουμπί στην άκρη της σελίδας.",
  reopen: "Επιλογή cookies",
  close: "Κλείσιμο χωρίς αλλαγή",
  waiting: "Η επιλογή σας ισχύει. Θα σταλεί στο κατάστημα μόλις επανέλθει η σύνδεση.",
  not_recorded: "Η συγκατάθεσή σας δεν καταγράφηκε, οπότε δεν ισχύει και έληξε. Επιλέξτε ξανά.",
} satisfies BannerTexts;

export const choices = {
  save: "Αποθήκευση επιλογής",
  always_on: "Πάντα ενεργό: χωρίς αυτό το κατάστημα δεν λειτουργεί",
  exempt: "Ενεργό, εκτός αν το απενεργοποιήσετε",
  services: "Υπηρεσίες",
  provider: "Τα δεδομένα σας πηγαίνουν σε: {provider}",
  third_party: "άλλη εταιρεία",
  stored_days: "{name}: διατηρείται {days} ημέρες",
  stored_session: "{name}: μέχρι να κλείσετε τον browser",
  move_button: "Κουμπί στην άλλη πλευρά",
  chosen_on: "Επιλέξατε στις {date}.",
  receipt: "Απόδειξη: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body:
    "Το περιεχόμενο αυτό προέρχεται από: {provider}. Αν το εμφανίσετε, ο πάροχος λαμβάνει δεδομένα σας και μπορεί να αποθηκεύσει κάτι στη συσκευή σας.",
  embed_allow: "Αποδοχή και εμφάνιση",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Η παραγγελία σας δεν μπορεί ακόμη να υποβληθεί",
  required: "υποχρεωτικό",
  optional: "προαιρετικό",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Αυτά τα πλαίσια δεν ανήκουν στο κατάστημα. Φορτώστε ξανά τη σελίδα.",
  box_missing: "Το πλαίσιο «{text}» δεν εμφανίστηκε. Φορτώστε ξανά τη σελίδα και επιλέξτε το.",
  box_refused: "Επιλέξτε το πλαίσιο «{text}» για να παραγγείλετε.",
  box_preticked: "Το πλαίσιο «{text}» ήταν ήδη επιλεγμένο, οπότε δεν λέει τίποτα. Επιλέξτε το εσείς.",
  box_unknown: "Το κατάστημα δεν έχει τέτοιο πλαίσιο.",
  box_duplicate: "Το πλαίσιο «{text}» στάλθηκε δύο φορές.",
  wording_unknown: "Το κείμενο δίπλα στο πλαίσιο «{text}» δεν είναι του καταστήματος σε αυτή τη γλώσσα. Φορτώστε ξανά τη σελίδα.",
  notice_unknown: "Το κείμενο που εμφανίστηκε δεν είναι του καταστήματος. Φορτώστε ξανά τη σελίδα.",
  malformed: "Τα πλαίσια δεν μπόρεσαν να διαβαστούν.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;

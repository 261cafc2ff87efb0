import type { RuleTexts } from "../types.js";

export default {
  missing_field: "Er ontbreekt een feit waar deze regel op draait. Vul het in; tot dan kan niemand zeggen dat het in orde is.",
  no_subject: "In dit geval is er niets waar deze regel over gaat.",
  not_in_force: "Deze regel gold die dag niet.",
  other_country: "Deze regel is van een ander land.",
  unknown_value: "Wat hier staat, is geen woord of getal waarmee deze regel kan oordelen, of het leidt naar een dag buiten de kalender (1900 tot 2199). Wat een feit mag zijn, staat in de types van het pakket.",
} satisfies RuleTexts["common"];

import type { RuleTexts } from "../types.js";

export default {
  missing_field: "Er ontbreekt een feit waar deze regel op draait. Vul het in; tot dan kan niemand zeggen dat het in orde is.",
  no_subject: "In dit geval is er niets waar deze regel over gaat.",
  not_in_force: "Deze regel gold die dag niet.",
  other_country: "Deze regel is van een ander land.",
  unknown_value: "Met wat hier staat kan deze regel niets. Gebruik een van de woorden uit de lijst, of een dag of termijn die tussen 1900 en 2199 eindigt.",
} satisfies RuleTexts["common"];

import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "es";
export const name = "Español";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Utilizamos cookies",
  body: "{controller} pregunta qué puede guardar y leer en su dispositivo. Usted elige; la tienda funciona en cualquier caso.",
  accept_all: "Aceptar todo",
  reject_all: "Rechazar todo",
  choose: "Elegir",
  choose_failed: "No se han podido cargar las opciones por separado. Puede aceptar todo, rechazar todo o volver a intentarlo.",
  privacy_notice: "Política de privacidad",
  withdraw: "Puede cambiar su elección en cualquier momento, con el botón del borde de la página.",
  reopen: "Elección de cookies",
  close: "Cerrar sin cambiar nada",
  waiting: "Su elección vale. Se enviará a la tienda en cuanto vuelva la conexión.",
  not_recorded: "No se ha podido registrar su consentimiento, así que no vale y ha terminado. Elija de nuevo.",
} satisfies BannerTexts;

export const choices = {
  save: "Guardar mi elección",
  always_on: "Siempre activo: sin esto la tienda no funciona",
  exempt: "Activo, salvo que lo desactive",
  services: "Servicios",
  provider: "Sus datos van a: {provider}",
  third_party: "otra empresa",
  stored_days: "{name}: se guarda {days} días",
  stored_session: "{name}: hasta que cierre el navegador",
  move_button: "Botón al otro lado",
  chosen_on: "Eligió el {date}.",
  receipt: "Comprobante: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body:
    "Este contenido es de {provider}. Si lo muestra, {provider} recibirá datos sobre usted y podrá guardar información en su dispositivo.",
  embed_allow: "Permitir y mostrar",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Todavía no se puede realizar su pedido",
  required: "obligatorio",
  optional: "opcional",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Estas casillas no son de esta tienda. Vuelva a cargar la página.",
  box_missing: "La casilla «{text}» no se mostró. Vuelva a cargar la página y márquela.",
  box_refused: "Marque la casilla «{text}» para hacer el pedido.",
  box_preticked: "La casilla «{text}» ya venía marcada, así que no dice nada. Márquela usted.",
  box_unknown: "La tienda no tiene esa casilla.",
  box_duplicate: "La casilla «{text}» llegó dos veces.",
  wording_unknown: "El texto junto a la casilla «{text}» no es el de la tienda en este idioma. Vuelva a cargar la página.",
  notice_unknown: "El texto mostrado no es de la tienda. Vuelva a cargar la página.",
  malformed: "No se han podido leer las casillas.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;

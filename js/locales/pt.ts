import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "pt";
export const name = "Português";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Utilizamos cookies",
  body: "{controller} pergunta o que pode guardar e ler no seu dispositivo. A escolha é sua; a loja funciona de qualquer forma.",
  accept_all: "Aceitar tudo",
  reject_all: "Rejeitar tudo",
  choose: "Escolher",
  choose_failed: "Não foi possível carregar as escolhas separadas. Pode aceitar tudo, rejeitar tudo ou tentar de novo.",
  privacy_notice: "Política de privacidade",
  withdraw: "Pode mudar a sua escolha a qualquer momento, com o botão na margem da página.",
  reopen: "Escolha de cookies",
  close: "Fechar sem mudar nada",
  waiting: "A sua escolha é válida. Será enviada à loja assim que houver ligação.",
  not_recorded: "Não foi possível registar o seu consentimento, por isso não vale e terminou. Escolha de novo.",
} satisfies BannerTexts;

export const choices = {
  save: "Guardar a minha escolha",
  always_on: "Sempre ativo: sem isto a loja não funciona",
  exempt: "Ativo, a menos que o desative",
  services: "Serviços",
  provider: "Os seus dados vão para: {provider}",
  third_party: "outra empresa",
  stored_days: "{name}: guardado durante {days} dias",
  stored_session: "{name}: até fechar o navegador",
  move_button: "Botão para o outro lado",
  chosen_on: "Escolheu em {date}.",
  receipt: "Comprovativo: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body:
    "Este conteúdo é fornecido por {provider}. Se o mostrar, {provider} recebe dados sobre si e pode guardar informações no seu dispositivo.",
  embed_allow: "Permitir e mostrar",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "A sua encomenda ainda não pode ser feita",
  required: "obrigatório",
  optional: "opcional",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Estas caixas não são desta loja. Carregue a página de novo.",
  box_missing: "A caixa «{text}» não foi mostrada. Carregue a página de novo e assinale-a.",
  box_refused: "Assinale a caixa «{text}» para encomendar.",
  box_preticked: "A caixa «{text}» já vinha assinalada, por isso nada diz. Assinale-a por si.",
  box_unknown: "A loja não tem essa caixa.",
  box_duplicate: "A caixa «{text}» chegou duas vezes.",
  wording_unknown: "O texto junto à caixa «{text}» não é o da loja neste idioma. Carregue a página de novo.",
  notice_unknown: "O texto mostrado não é da loja. Carregue a página de novo.",
  malformed: "Não foi possível ler as caixas.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;

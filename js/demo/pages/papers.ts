/** Terms and privacy notice: short, for a shop that does not exist. */
import { html, type Html } from "../html.js";
import type { Language } from "../texts.js";

export function privacyPage(language: Language): Html {
  return language === "nl"
    ? html`<article class="paper"><h1>Privacyverklaring</h1>
<p>De Theebus B.V., Havenstraat 12 in Utrecht, is verantwoordelijk voor uw gegevens. U bereikt ons op privacy@theebus.example.</p>
<h2>Uw bestelling</h2><p>Voor uw bestelling gebruiken wij uw naam, adres en e-mailadres: zonder die kunnen wij niet bezorgen. Facturen bewaren wij zeven jaar, omdat de wet dat vraagt.</p>
<h2>Theebrief en partners</h2><p>Alleen als u het vinkje zelf zet. Intrekken kan altijd, even makkelijk als geven.</p>
<h2>Cookies</h2><p>Wat wij op uw apparaat bewaren, staat bij uw <a href="/nl/privacy" data-vinkje-reopen>cookiekeuze</a>.</p>
<h2>Uw rechten</h2><p>U kunt uw gegevens inzien, laten verbeteren, laten wissen en meenemen, en u kunt bezwaar maken. Klagen kan bij de Autoriteit Persoonsgegevens.</p></article>`
    : html`<article class="paper"><h1>Privacy notice</h1>
<p>De Theebus B.V., Havenstraat 12 in Utrecht, is responsible for your data. You reach us at privacy@theebus.example.</p>
<h2>Your order</h2><p>For your order we use your name, address and e-mail address: without them we cannot deliver. We keep invoices for seven years, because the law asks for it.</p>
<h2>Tea letter and partners</h2><p>Only if you tick the box yourself. You can withdraw at any time, as easily as you gave it.</p>
<h2>Cookies</h2><p>What we keep on your device stands with your <a href="/en/privacy" data-vinkje-reopen>cookie choice</a>.</p>
<h2>Your rights</h2><p>You can see your data, have them corrected, erased and handed over, and you can object. You can complain to the Dutch data protection authority.</p></article>`;
}

export function termsPage(language: Language): Html {
  return language === "nl"
    ? html`<article class="paper"><h1>Algemene voorwaarden</h1>
<p>Dit is een demo. Er wordt niets verkocht: een bestelling hier is een oefening.</p>
<h2>Bedenktijd</h2><p>Wie echt koopt, mag zich veertien dagen bedenken en hoeft niet te zeggen waarom.</p></article>`
    : html`<article class="paper"><h1>Terms of sale</h1>
<p>This is a demo. Nothing is sold: an order here is an exercise.</p>
<h2>Withdrawal</h2><p>Who buys for real may change his mind for fourteen days, without saying why.</p></article>`;
}

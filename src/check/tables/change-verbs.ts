/**
 * How verbs of change begin, by language: what rises or falls "to" a number ends there, and "tot" or "to" is no bound ("kan oplopen tot twaalf weken", "groeide
 * met 3 procentpunt, tot een op de vijf").
 */
export const changeVerbs: Readonly<Record<'nl', readonly string[]>> = {
  nl: `oploop oplop opliep opgelopen loopt liep liepen stijg steeg stegen gesteg groei gegroei daal gedaal verhoog verhog verlaag verlag uitgebreid uitbreid uitbouw teruggebracht
    terugbreng terugge verminder gereduceerd reduceer afgenomen afneem afnem toegenomen toeneem toenem toename afname verdubbel verdrievoud verviervoud halveer gehalveer zak gezak klim geklom
    klom slonk geslonken krimp kromp gekrompen uitgegroei uitgroei bijgesteld bijstel opgeschroefd aangevuld aangroei verkort verleng opgehoogd opgehaald gekomen bracht gebracht kwam`
    .trim()
    .split(/\s+/),
}

/**
 * Sentences of our own writing on acts of states, bodies and officials; see sentences.ts for the form of a row,
 * sentences-relations.test.ts for what is compared. People of low rank are invented. The page is of Friday 8 March 2024.
 */
import type { SentenceRow } from "./sentences.ts";

const row = (text: string, ...claims: string[]): SentenceRow => ({ text, claims });

const MEETINGS: readonly SentenceRow[] = [
  row(
    "Ukraine's foreign minister met his Polish counterpart in Lviv on Monday.",
    "diplomacy; act=meets; by=Ukraine; to=Poland; where=Lviv; when=2024-03-04",
  ),
  row(
    "Turkish and Egyptian officials met in Tripoli to discuss the election.",
    "diplomacy; act=meets; by=Turkey+Egypt; where=Tripoli; about=election",
  ),
  row(
    "A meeting between Russia and Iran was held in Baku.",
    "diplomacy; act=meets; by=Russia+Iran; where=Baku",
  ),
  row(
    "The Egyptian president received the UN envoy in Cairo.",
    "diplomacy; act=meets; by=Egypt; where=Cairo",
  ),
  row(
    "Lavrov spoke by telephone with Blinken on Tuesday. Sergey Lavrov and Antony Blinken met last in May.",
    "diplomacy; act=meets; by=Sergei Lavrov; to=Antony Blinken; when=2024-03-05",
    "diplomacy; act=meets; by=Sergei Lavrov+Antony Blinken",
  ),
  row(
    "The Emirati president telephoned Vladimir Putin.",
    "diplomacy; act=meets; by=United Arab Emirates; to=Vladimir Putin",
  ),
  row(
    "A delegation of the Houthis visited Riyadh in September.",
    "diplomacy; act=meets; by=Houthis; to=Saudi Arabia",
  ),
  row(
    "Emmanuel Macron travelled to Kyiv for talks with the Ukrainian government.",
    "diplomacy; act=meets; by=Emmanuel Macron; to=Ukraine",
  ),
  row(
    "During a phone call with Iran, Oman offered to host a round of talks.",
    "diplomacy; act=meets; by=Oman; to=Iran",
    "diplomacy; act=proposes; by=Oman",
  ),
  row("He met his wife in Paris."),
  row("The two rivers meet at Khartoum."),
  row("Fans visited the museum in Kinshasa."),
];

const TALKS: readonly SentenceRow[] = [
  row(
    "Ethiopia is in talks with Somalia over access to the port.",
    "diplomacy; act=negotiates; by=Ethiopia; to=Somalia; about=access to the port",
  ),
  row(
    "Talks on the future of Abyei between Sudan and South Sudan opened in Nairobi.",
    "diplomacy; act=negotiates; by=Sudan+South Sudan; about=future of Abyei; where=Nairobi",
  ),
  row(
    "Negotiators from Colombia and the ELN agreed in Havana to resume the talks.",
    "diplomacy; act=negotiates; by=Colombia+ELN; where=Havana",
  ),
  row(
    "Russia and North Korea signed a defence pact.",
    "diplomacy; act=negotiates; by=Russia+North Korea; about=defence pact",
  ),
  row(
    "Iran reached an agreement with Pakistan on the border crossing.",
    "diplomacy; act=negotiates; by=Iran; to=Pakistan; about=border crossing",
  ),
  row(
    "Negotiations are under way between Rwanda and the Democratic Republic of Congo.",
    "diplomacy; act=negotiates; by=Rwanda+DR Congo",
  ),
  row(
    "Saudi Arabia and the United States hosted talks in Jeddah between the army and the Rapid Support Forces.",
    "diplomacy; act=mediates; by=Saudi Arabia+United States; to=army+Rapid Support Forces; where=Jeddah",
  ),
  row(
    "Angola is mediating between Rwanda and DR Congo.",
    "diplomacy; act=mediates; by=Angola; to=Rwanda+DR Congo",
  ),
  row(
    "An agreement brokered by Turkey and the United Nations opened the port of Odesa.",
    "diplomacy; act=mediates; by=Turkey+United Nations",
  ),
  row(
    "Russia suspended its participation in the grain deal.",
    "diplomacy; act=suspends contacts; by=Russia; about=grain deal",
  ),
  row(
    "The ELN walked out of talks with Colombia on Wednesday.",
    "diplomacy; act=suspends contacts; by=ELN; to=Colombia; when=2024-03-06",
  ),
  row("The Houthis withdrew from the talks in Kuwait.", "diplomacy; act=suspends contacts; by=Houthis"),
  row(
    "Algeria severed diplomatic relations with Morocco.",
    "diplomacy; act=suspends contacts; by=Algeria; to=Morocco",
  ),
  row(
    "Juba and Khartoum held talks in Doha on Monday. The talks made little progress.",
    "diplomacy; act=meets; by=South Sudan+Sudan",
    "diplomacy; act=negotiates; by=South Sudan+Sudan",
  ),
  row(
    "Turkey is said to have reached an understanding with Iran over the dam.",
    "diplomacy; act=negotiates; by=Turkey; to=Iran; about=dam",
  ),
  row("The fighters fled into houses and refused to surrender."),
  row("Talks on wages continued at the steel plant."),
  row("The talks failed."),
  row("The firm suspended its service."),
];

const VOTES: readonly SentenceRow[] = [
  row(
    "Algeria tabled a draft resolution on Gaza at the Security Council.",
    "diplomacy; act=tables; by=Algeria; about=draft resolution on Gaza",
  ),
  row(
    "The draft was vetoed by the United States on Tuesday.",
    "diplomacy; act=vetoes; by=United States; about=draft; when=2024-03-05",
  ),
  row(
    "China and Russia vetoed the resolution on Myanmar.",
    "diplomacy; act=vetoes; by=China+Russia; about=resolution on Myanmar",
  ),
  row(
    "The Russian veto of the draft on Mali drew protests.",
    "diplomacy; act=vetoes; by=Russia; about=draft on Mali",
  ),
  row(
    "Russia used its veto to end the sanctions panel on Mali.",
    "diplomacy; act=vetoes; by=Russia; about=end the sanctions panel on Mali",
  ),
  row(
    "India, China and Pakistan abstained from the vote.",
    "diplomacy; act=abstains; by=India+China+Pakistan",
  ),
  row(
    "Eritrea voted against the motion, with Sudan abstaining.",
    "diplomacy; act=votes against; by=Eritrea; about=motion",
    "diplomacy; act=abstains; by=Sudan",
  ),
  row(
    "Japan backed the resolution on Sudan; China voted against it.",
    "diplomacy; act=votes for; by=Japan; about=resolution on Sudan",
    "diplomacy; act=votes against; by=China",
  ),
  row(
    "The Security Council adopted Resolution 2724 on Sudan on Friday.",
    "diplomacy; act=adopts; by=United Nations Security Council; about=Resolution 2724 on Sudan",
  ),
  row(
    "A resolution demanding a truce in Darfur was passed by the Security Council.",
    "diplomacy; act=adopts; by=United Nations Security Council",
  ),
  row("Voters backed the candidate in Quito."),
  row("Parliament may veto the budget."),
];

const DEMANDS: readonly SentenceRow[] = [
  row(
    "The European Union urged both sides in Sudan to return to talks.",
    "diplomacy; act=calls; by=European Union; about=return to talks",
  ),
  row(
    "The United Nations called for an inquiry into the deaths in Mandalay.",
    "diplomacy; act=calls; by=United Nations; about=inquiry into the deaths in Mandalay",
  ),
  row("China has appealed to Pakistan for calm.", "diplomacy; act=calls; by=China; to=Pakistan; about=calm"),
  row(
    "Rwanda was urged by the United States to pull its troops out of Congo.",
    "diplomacy; act=calls; by=United States; to=Rwanda; about=pull its troops out of Congo",
  ),
  row(
    "Kenya demanded that Uganda reopen the crossing.",
    "diplomacy; act=demands; by=Kenya; to=Uganda; about=reopen the crossing",
  ),
  row(
    "The demand by Qatar for the release of the hostages was ignored.",
    "diplomacy; act=demands; by=Qatar; about=release of the hostages",
  ),
  row("France's call for a summit was backed by Germany.", "diplomacy; act=calls; by=France; about=summit"),
  row(
    "Turkey asked Iraq to close the camp at Makhmour.",
    "diplomacy; act=calls; by=Turkey; to=Iraq; about=close the camp at Makhmour",
  ),
  row(
    "The Houthis issued an ultimatum to Saudi Arabia to lift the blockade.",
    "diplomacy; act=threatens; by=Houthis; to=Saudi Arabia; about=lift the blockade",
  ),
  row(
    "Russia must end its raids on Odesa, Ukraine said.",
    "diplomacy; act=demands; by=Ukraine; to=Russia; about=end its raids on Odesa; source=Ukraine; stance=demands",
  ),
  row("The shop called for a plumber."),
  row("He demanded his money back."),
  row("The job demands patience."),
];

const ANSWERS: readonly SentenceRow[] = [
  row(
    "Ethiopia rejected the proposal from Egypt.",
    "diplomacy; act=rejects; by=Ethiopia; to=Egypt; about=proposal",
  ),
  row(
    "The plan was rejected by Israel on Thursday.",
    "diplomacy; act=rejects; by=Israel; about=plan; when=2024-03-07",
  ),
  row(
    "Ukraine has ruled out talks with Russia.",
    "diplomacy; act=rejects; by=Ukraine; about=talks with Russia; to=Russia",
  ),
  row(
    "Rwanda turned down an invitation to talks in Luanda.",
    "diplomacy; act=rejects; by=Rwanda; about=invitation to talks in Luanda",
  ),
  row(
    "Myanmar refused to receive the UN envoy.",
    "diplomacy; act=rejects; by=Myanmar; about=receive the UN envoy",
  ),
  row("Rwanda's rejection of the plan surprised Angola.", "diplomacy; act=rejects; by=Rwanda; about=plan"),
  row(
    "Iran agreed to an inspection of the site.",
    "diplomacy; act=accepts; by=Iran; about=inspection of the site",
  ),
  row(
    "Egypt welcomed the decision of the United Nations.",
    "diplomacy; act=welcomes; by=Egypt; to=United Nations; about=decision of the United Nations",
  ),
  row(
    "Brazil offered to host talks between Venezuela and Guyana.",
    "diplomacy; act=proposes; by=Brazil; about=host talks between Venezuela and Guyana",
  ),
  row(
    "A proposal by Kenya to send police to Haiti won support.",
    "diplomacy; act=proposes; by=Kenya; about=send police to Haiti",
  ),
  row(
    "Norway, Spain and Ireland recognised the State of Palestine.",
    "diplomacy; act=recognises; by=Norway+Spain+Ireland; about=State of Palestine",
  ),
  row("The doctor recognised him."),
  row("The goalkeeper rejected a transfer to Spain."),
  row("Would Moscow accept the plan?"),
];

const BLAME: readonly SentenceRow[] = [
  row(
    "Mali accused Ukraine of backing the rebels.",
    "diplomacy; act=accuses; by=Mali; to=Ukraine; about=backing the rebels",
  ),
  row(
    "Eritrea is accused by Ethiopia of funding armed groups.",
    "diplomacy; act=accuses; by=Ethiopia; to=Eritrea; about=funding armed groups",
  ),
  row(
    "Azerbaijan blamed Armenia for the deaths of two soldiers.",
    "diplomacy; act=accuses; by=Azerbaijan; to=Armenia",
  ),
  row(
    "South Korea condemned the launch of a missile by North Korea.",
    "diplomacy; act=condemns; by=South Korea; to=North Korea; about=launch of a missile by North Korea",
  ),
  row(
    "The coup was condemned by the African Union and the United Nations.",
    "diplomacy; act=condemns; by=African Union+United Nations; about=coup",
  ),
  row(
    "The United Nations voiced alarm at the fighting in Rakhine.",
    "diplomacy; act=condemns; by=United Nations; about=fighting in Rakhine",
  ),
  row(
    "Indonesia is deeply concerned about the detention of the elected leader.",
    "diplomacy; act=condemns; by=Indonesia; about=detention of the elected leader",
  ),
  row(
    "Jordan's condemnation of the strike was echoed by Kuwait.",
    "diplomacy; act=condemns; by=Jordan; about=strike",
  ),
  row(
    "The Russian foreign ministry slammed the European Union over the seizure of assets.",
    "diplomacy; act=condemns; by=Ministry of Foreign Affairs of the Russian Federation; to=European Union",
  ),
  row("Critics condemned the film."),
  row("The storm was blamed for the power cut."),
];

const THREATS: readonly SentenceRow[] = [
  row("Israel threatened Lebanon with war.", "diplomacy; act=threatens; by=Israel; to=Lebanon; about=war"),
  row(
    "Turkey threatened to close its airspace to Iraq.",
    "diplomacy; act=threatens; by=Turkey; to=Iraq; about=close its airspace to Iraq",
  ),
  row(
    "Niger has been threatened with sanctions by France.",
    "diplomacy; act=threatens; by=France; to=Niger; about=sanctions",
  ),
  row(
    "China warned the Philippines against landing on the shoal.",
    "diplomacy; act=warns; by=China; to=Philippines; about=landing on the shoal",
  ),
  row(
    "The European Union imposed fresh sanctions on three firms in Myanmar.",
    "diplomacy; act=sanctions; by=European Union",
  ),
  row(
    "New American sanctions on Rwanda's defence ministry took effect.",
    "diplomacy; act=sanctions; by=United States; to=Rwanda",
  ),
  row(
    "Iran was sanctioned by Canada for the sale of drones.",
    "diplomacy; act=sanctions; by=Canada; to=Iran",
  ),
  row(
    "Germany expelled two Russian diplomats on Thursday.",
    "diplomacy; act=expels; by=Germany; to=Russia; when=2024-03-07",
  ),
  row("The French ambassador was summoned by Mali.", "diplomacy; act=summons; by=Mali; to=France"),
  row(
    "Algeria recalled its ambassador from France.",
    "diplomacy; act=suspends contacts; by=Algeria; to=France",
  ),
  row(
    "The United States lifted sanctions on Ethiopia.",
    "diplomacy; act=waives; by=United States; about=sanctions on Ethiopia",
  ),
  row("Rain threatened the harvest in Kassala."),
  row("If Russia threatens Poland, the alliance will answer."),
  row("The school expelled two pupils."),
];

const CAPITALS: readonly SentenceRow[] = [
  row(
    "Khartoum recalled its envoy from Nairobi and condemned Kenya.",
    "diplomacy; act=suspends contacts; by=Sudan; to=Kenya",
    "diplomacy; act=condemns; by=Sudan; to=Kenya",
  ),
  row("Kinshasa accused Kigali of sending troops.", "diplomacy; act=accuses; by=DR Congo; to=Rwanda"),
  row("The Kremlin accused Kyiv of prolonging the war.", "diplomacy; act=accuses; by=Kremlin; to=Ukraine"),
  row(
    "UN Secretary-General António Guterres called on the junta to free its prisoners.",
    "diplomacy; act=calls; by=António Guterres; to=junta; about=free its prisoners",
  ),
  row(
    "The leaders of Kenya and Ethiopia discussed the border with Somalia's president.",
    "diplomacy; act=negotiates; by=Kenya+Ethiopia; to=Somalia; about=border",
  ),
  row(
    "The Red Cross was asked by both sides to supervise the exchange.",
    "diplomacy; act=calls; to=International Committee of the Red Cross",
  ),
  row(
    "According to state media, the foreign minister of Belarus discussed grain with his Chinese counterpart.",
    "diplomacy; act=negotiates; by=Belarus; to=China; about=grain",
  ),
];

export const DIPLOMACY_TABLES: Readonly<Record<string, readonly SentenceRow[]>> = {
  "meetings and calls": MEETINGS,
  "talks and their end": TALKS,
  votes: VOTES,
  "calls and demands": DEMANDS,
  answers: ANSWERS,
  "blame and condemnation": BLAME,
  "threats and penalties": THREATS,
  "capitals, officials and bodies": CAPITALS,
};

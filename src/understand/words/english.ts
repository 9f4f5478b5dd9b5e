import { words } from './french.ts';

/** Words that hold English sentences together: they tell the language, and never the subject. */
export const ENGLISH_GLUE = words(`
like likely also meanwhile though the a an this that these those my your his her its our their mine yours ours theirs i you he she it we they me him us them who whom
whose which what where when why how and or but nor so yet if then than because although though while until unless since of in at by
for from to with without within into onto over under between among against about above below after before during through throughout toward towards up down
off out upon across along around behind beside besides beyond near not no nor never none nothing nobody neither either both all any some every each few many much more
most less least several other others another same such own very too quite just only even still already again always often sometimes soon now today
yesterday tomorrow here there am is are was were be been being have has had having do does did done doing will would shall should can could may might
must ought let lets get gets got gotten getting go goes going went gone come comes came make makes made making take takes took taken want wants wanted need needs needed
im ive id ill youre youve hes shes theyre theyve weve were isnt arent wasnt werent dont doesnt didnt cant couldnt wont wouldnt shouldnt hasnt havent
whats wheres hows whos whens thats theres yes no yep yeah nope ok okay please pls plz thanks thank thx ty hi hello hey bye goodbye
gonna wanna gotta lemme gimme kinda sorta aint yall u r ur w s t re ve ll d m as on
`);

/** Ordinary English words of questions, politeness and offices: known, and no subject by themselves. */
export const ENGLISH_ORDINARY = words(`
indicator indicators kpi kpis ind metric metrics measure measures measured measuring measurement objective objectives orientation orientations issue issues challenge challenges direction directions pillar pillars theme themes plan plans plans strategic strategy
target targets targeted targeting tgt goal goals aim aims aimed aiming threshold ambition expected expectation expectations planned promised promise promises commitment commitments shooting hit hits hitting reach reached reaches reaching meet meets met meeting miss missed misses missing
result results actual actuals value values figure figures number numbers num data rate rates percentage percent proportion share count level score scores rank standing stand stands stood
progress progressing progresses progression advance advancing advances moving move moved moves evolve evolved evolves evolution trend trends trending curve history historical graph chart plot timeline rise rises rising rose risen fall falls falling fell increase increased increases increasing
decrease decreased decreasing decline declining grow grows growing grew grown growth climb climbing drop dropping sliding slide shift shifting change changed changes changing better worse improve improves improving improved improvement stable flat heading headed head way direction pace speed
year years yr yrs fiscal fy annual annually month months monthly week weeks weekly day days daily quarter quarters quarterly half midyear mid date time times season spring summer fall autumn winter end ends ending final finally start started starts starting beginning begin began begun opening launch launched
first second third fourth fifth last next previous prior past recent recently latest lately current currently present following full complete completed closed close
compare compared compares comparing comparison versus vs against difference gap gaps side closer closest relative apart
status state states situation overall overview summary summarize sum big picture whole entire total global general dashboard snapshot rundown recap update updates updated overview scoreboard scorecard synoptic
track tracking schedule ahead behind late delay delayed lag lagging risk risks green red yellow orange amber light lights traffic fail failed failing fails succeed success successful concern concerned worried worrying trouble problem problems watch watching pass passed short
list lists listed listing name names named enumerate show shows showing showed display give gives gave giving tell tells telling told say says saying said speak speaks talk talks talking explain explains explained explanation define defines defined definition mean means meant meaning wording label title text exact exactly word words describe describes described description calculate calculated calculation computed compute method methodology
count counts counted counting include includes included including belong belongs fit fits flow flows part fall falls tied linked relate related relates parent sit sits survey surveyed
key highlights highlight facts fact briefing brief briefings note notes memo memos line lines press release remarks speech minister ministers deputy cabinet committee committees meeting meetings journalist journalists reporter reporters media bullet bullets point points paragraph sentence sentences blurb statement messages message
copy paste pasted ready drop newsletter intranet email mail web website site page pager format version formatted export exports file files report reports publish publishable quotable write draft prepare put pull send sending shareable
would love appreciate appreciated wonder wondering wondered ask asks asked asking question questions answer answers answered help helping helps assist assistant know knows known knowing understand see look looks looking looked find found think thinks thought believe guess check checking verify remind reminder
thing things stuff bit lot lots kind sort type way ways case cases topic topics subject matter item items piece place spot people folks guys person everyone everybody someone anyone something anything everything somewhere
good great nice fine well bad best worst big small large little new old young right wrong true false sure real really actually basically honestly frankly seriously certainly exactly roughly about approximately quickly quick fast slow slowly possible feasible easy hard simple simply short long high low higher lower highest lowest
sir madam dear mr mrs ms team colleague colleagues manager management director directors chief head heads boss secretary office executive executives staff employee board
sorry excuse pardon apologies apologize bother bothering bug trouble kind kindly regards cheers welcome morning afternoon evening night noon lunch advance hope hoping trust wish wishes wishing writing write
government ministry ministerial department quebec quebecs quebecer quebecers provincial national international internationally abroad foreign overseas world country countries
using use used uses turn turned turns turning work works worked working run runs running set sets call called calls keep keeps keeping kept stay stayed stays remain remains remained hold holds held hang hung bring brings brought put puts carry carried carries deliver delivered delivers delivering achieve achieved achieves achieving accomplish accomplished clear cleared pull pulled push
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half zero dozen couple double
french english language translate translation instead again same idem ditto likewise forget cancel never mind wait hold moment minute second actually rather
lol haha wow oh ah eh uh um hmm btw fyi asap etc eg ie also else maybe perhaps far along anywhere near yet ever once twice later earlier ago back since till per via plus minus
baseline reference base initial original originally former formerly before prior trajectory trajectories milestone milestones
official officially validated confirmed realistic reality honest quoted statement quick snapshot fyi tracking supposed intended wanted desired required
talking background slide slides deck presentation word excel csv spreadsheet doc document
lookin goin doin hows wheres lil whatcha cuz coz tho thru gud nah yup sup howdy
fare fared faring seems seem seemed appear appears done story stands doing
sense point view opinion else fit okay alright cool awesome perfect lovely fantastic excellent
follow following followed follows learn need-to-know interview room call phone-in bound happen happens happened
tighter shorter longer better-looking closest able convenience obliged paint pulling weight punch packing pays paying pay job jobs equivalent anyway anyways still somewhat rather fairly truly genuinely literally basically essentially mainly mostly entirely completely
looks stack stacks stacking bar hurdle mark marks finish finished finishes finishing complete completes land lands landing expire expires began begun wrap wraps wrapped sit sits sitting fall slip slipped steam losing lose loses lost win wins winning won gain gains gaining raise raises raised raising game
early later days day since-launch period span term terms long-term short-term half-year mid-year year-end yearly biannual fortnight weekend monday tuesday wednesday thursday friday saturday sunday
enough plenty lots tons handful majority minority proportion portion chunk slice piece pieces bunch number-wise wise
attend attends attending attended manage managed managing try tries tried trying seem seems wonder wondering curious heard hear hears read reads reading wrote written writes spell spelled called calls
great-looking decent solid poor strong strongly weak weaker stronger healthy steady steadily sharp sharply slightly modest modestly remarkable disappointing encouraging satisfactory acceptable
board council assembly parliamentary commission estimates interview conference panel stage audience event talk talks upcoming tonight noon lunchtime tomorrow ceo cfo minister deputy adm dm assistant aide advisor adviser analyst researcher
honestly seriously anyhow whatever whichever whenever wherever whoever because reason reasons cause causes effect effects impact impacts factor factors role roles goalpost goalposts benchmark benchmarks expectation promise-wise
convert converts converting people-wise folks guys everyone everybody nobody somebody someone
add adds added adding include included replace replaced remove removed switch swap turn turns bring brings
confirm confirms verified verify double-check cite cited mention mentioned underline highlight highlighted
covid pandemic context despite amid overall tally tallies total totals sum sums
busier quieter busy quiet active inactive faster slower quicker higher-up easier harder please pleased pleasing
learn learned learning thought sent send quote rate use table agenda purposes associations call upon attention thumbs flop success sought ask rise building success-wise bulleted marked available topics mine mid forgive obvious feet tools leave filling obviously
drill zoom deeper dig capable redo organization organizations organisation reported finally
path owe hour cbc within bad pace amber red-flag grads-level
`);

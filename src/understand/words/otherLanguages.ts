import { words } from './french.ts';

/** Common words of other languages people may try: Spanish, Portuguese, Italian, German, Dutch, Latin and a few more. */
export const OTHER_LANGUAGES = words(`
el los las del al una uno unos unas que como cual cuales cuando donde quien quienes esta estan este esto ese eso para por pero con sin sobre hasta desde muy mas menos tambien porque
hola gracias buenos buenas dias tardes noches puede puedo quiero necesito tiene tienen hay ser son fue ano anos dime cuantos cuantas cuanto cuanta nuestro nuestra ustedes nosotros objetivo indicador progreso avance meta
o os um uma dos das em no na nos nas ao aos pelo pela nao sim voce voces qual quais quando onde quem esta estao este esse isso para mas com sem sobre ate muito mais menos tambem obrigado obrigada bom boa dia tarde noite quero preciso
il lo gli i uno una di da con su per tra fra che come quale quali dove chi perche sono sei siamo e ha hanno era non piu molto anche grazie ciao buongiorno buonasera voglio posso puo quanto quanti anno anni stato indicatore obiettivo
der die das den dem des ein eine einen einem einer und oder aber nicht kein keine ist sind war waren wird werden hat haben wie was wer wo wann warum welche welcher welches ich du er sie es wir ihr mir dir uns euch mit ohne fur gegen uber unter von zu zum zur bei nach aus auf im am
bitte danke guten tag morgen abend jahr jahre letztes dieses ziel stand wieviel viel gibt kann konnen mochte hallo tschuss
de het een en van ik je hij zij wij jullie niet geen wel is zijn was waren wordt heeft hebben hoe wat wie waar wanneer waarom welke met zonder voor tegen over onder naar bij uit op dank alstublieft hallo goedemorgen jaar
cum est sunt non quid quis quo vadis lorem ipsum dolor sit amet consectetur adipiscing elit
merhaba nasil tesekkur ve bir bu icin ne kadar
jak jest nie tak co gdzie kiedy dlaczego dziekuje dzien dobry
`);

extension Nicknames {
  /// Nicknames in English, and those of Armenian, Persian, Arabic, Russian and Indian names.
  static let english = """
    aaliyah: liyah / aaron: ron, ronnie / abdullah: abdul, abdo / abdulrahman: abdul, aboud / abigail: abby, abbie, gail
    abraham: abe, bram / abram: abe, bram / ada: addie / addison: addie, addy / adelaide: addie, addy, della
    adeline: addie, addy, della / adelyn: addie, addy / adrian: ade / adriana: adri / adrianna: adri / adrienne: addie
    agatha: aggie / agnes: aggie, nessie / aisha: aish / alan: al / albert: al, bert, bertie
    aleksandr: alex, sasha, alek / aleksandra: alex, sasha / alexander: alex, alec, lex, xander, zander, sasha
    alexandra: alex, alexa, lexi, lexie, ali, sasha, allie / alexandria: alex, lexi, lexie, ali, allie
    alexei: alex, alyosha, lyosha / alexis: alex, lexi, lexie, lex / alfred: al, alf, alfie, fred, freddie, freddy
    alice: allie / alicia: ali, allie / alison: ali, allie, ally / allan: al / allen: al / allison: ali, allie, ally
    alyssa: ali, ally, lyssa, lissa / amanda: mandy, manda, mandi, mandie / amandeep: aman / amelia: mel, millie, milly
    anabelle: belle / anahit: ani, ano / anastasia: stacy, stacey, nastya / anastasiya: nastya, stasia / anderson: andy
    andre: dre / andrea: andi, andie, andy / andrei: andy / andrew: andy, drew / angela: angie, ang / angelica: angie
    angelina: angie, lina / angeline: angie, lina / ann marie: annie / anna: annie / annabel: annie, bel
    annabelle: annie, belle / anne: annie / annette: annie, nettie / anthony: tony, ant, anto, toni
    antoinette: toni, tony, nettie / antonia: toni, tonia / antwan: twan / archer: archie / archibald: archie
    ariana: ari / arianna: ari / ariel: ari / arielle: ari, elle / armen: armo / arnold: arnie / arthur: art, artie
    artur: art, arto / artyom: tyoma / ashley: ash / astghik: asya / aubrey: bree, bri / audrey: audie, drey
    august: gus, augie / augustine: gus, augie / augustus: gus, augie / barbara: barb, barbie, babs, barby
    barnaby: barney / bartholomew: bart / beatrice: bea, trixie / beatrix: bea, trix, trixie / behrouz: behi
    benedict: ben, benny / benjamin: ben, benny, bennie, benji, benjie / bennett: ben, benny / bernadette: bernie, bern
    bernard: bernie, barney / bernice: bernie / bertha: bert, bertie / bertram: bert, bertie / beth: bethie
    bethany: beth, bethie / beverly: bev / bonita: bonnie / bradford: brad / bradley: brad / brandon: bran
    breanna: bree, bri / brian: bri / brianna: bri, bree / bridget: bridie, bridgie / brittany: britt, brit
    brooklyn: brook, brooke, brooky / bryan: bry / caitlin: cait, caity, katie, kate, caitie / caleb: cal, cale
    callum: cal / calvin: cal / cameron: cam, cammie / camila: cami, mila / camilla: cami, cammie
    camille: cami, cammie / candace: candy, candi, dacey, candie / candice: candy, candi, candie / carlton: carl
    caroline: carrie, caro / carolyn: carrie / casandra: cassie, cass / cassandra: cass, cassie, cassy
    cassidy: cass, cassie, cassy / catalina: cat, lina, cata
    catherine: cathy, cathie, kate, katie, katy, cat, cate, kathy, cath, kat / cathleen: cathy, cathie
    cecilia: cece, ceci, cici, cissy / cecily: cece, cici, cissy / cedric: ced, ric, rick / celeste: cece
    chadwick: chad / chandler: chan / charlene: charlie, char
    charles: charlie, chuck, chas, charley, chaz, chip, chuckie, charly
    charlotte: char, charlie, lottie, lotte, charly / chelsea: chels / cheryl: cher / chester: chet / chloe: coco
    christian: chris / christiana: chris, chrissy / christina: chris, chrissy, chrissie, christy, christie, tina, crissy
    christine: chris, chrissy, chrissie, christy, christie, tina, crissy
    christopher: chris, topher, kit, kris, christo / clarence: clare / clarissa: rissa / claudia: claude, claudie, clau
    clayton: clay / clement: clem / clementine: clem, clemmie / clifford: cliff / clifton: cliff / clinton: clint
    colette: coco, lettie / colin: col / connor: con, conn / conrad: con, connie / constance: connie / cooper: coop
    cordelia: cordy, dilly / corey: core / corinne: cori, corrie, rinny / cornelius: corny, con / courtney: court
    crystal: crys, chrissy, crissy / curtis: curt / cynthia: cindy, cyndi, cindi, cynth / cyrus: cy / dakota: koda, kody
    daniel: dan, danny, dani, dannie / daniela: dani, danny / daniella: dani, danny / danielle: dani, danny
    daphne: daph / dariush: dari / darlene: darla / dashawn: shawn / david: dave, davey, davy, davie / dawson: daws
    deandre: dre / deanna: dede / deborah: deb, debbie, debby, debi, debra / debra: deb, debbie, debby, debi
    deirdre: deedee / delores: lola / demetrius: meech / denise: niecy / dennis: denny, den, dennie / derek: der
    deshawn: shawn, dee / desiree: dez, desi / desmond: des, dez, desi / destiny: dee, des, desi, dez / devin: dev
    devon: dev / devonte: dev, vonte / diamond: dia / diana: di, didi / diane: di, didi / dmitri: dima, mitya
    dmitry: dima, mitya / dominic: dom, nic, nick / dominick: dom, nick / dominique: dom, nikki
    donald: don, donnie, donny / donna: donnie / donovan: donnie, donny / dorothy: dot, dottie, dotty, dolly
    douglas: doug, dougie / duncan: dunc / dustin: dusty / edgar: ed, eddie, eddy / edith: edie
    edmond: ed, eddie, eddy / edmund: ed, eddie, eddy / edward: ed, eddie, eddy, ted, teddy, ned
    edwin: ed, eddie, eddy / edwina: eddie, winnie / eileen: leenie / ekaterina: katya, kate, katia
    elaine: lainie, laney / eleanor: ellie, elle, nell, nellie, elly, nelly / elena: lena / eliana: ellie / elias: eli
    elijah: eli, lijah / elisabeth: liz, lizzy, lizzie, beth, betty, betsy, libby, bess, bessie, lisbeth
    elise: ellie, lise / elisha: eli / eliza: liz, lizzy, lizzie
    elizabeth: liz, lizzy, lizzie, beth, betty, eliza, betsy, libby, lizbeth, bess, bessie, liza, ellie, bettie
    ella: ellie / ellen: ellie, nell, nellie / eloise: ellie, lou, weezie / elsa: elsie / elvira: elvie, vira
    emanuel: manny, eman, mannie / emerson: em, emmy / emilia: emmy, millie / emily: em, emmy, emmie, millie, milly, emi
    emma: em, emmy, emmie / emmanuel: manny, eman, mannie, emman / eric: rick, ricky, ric / erica: ricki, rickie, rikki
    ernest: ernie, erny / ernestine: ernie, teeny / esmeralda: esme / esther: essie / eugene: gene
    eugenia: genie, gina / eva: evie / evangeline: vangie / eve: evie / evelyn: evie / everett: ev / evgenia: zhenya
    evgeny: zhenya / ezekiel: zeke, zeek / farshid: farsh / fatemeh: fati / fatima: fati / felicia: lisha, feli
    felicity: lissy, fee / ferdinand: ferdie, ferdy / fereshteh: feri / fereydoun: fery / finley: finn, fin
    finnegan: finn, fin / fiona: fi / florence: flo, flossie / frances: fran, frannie, franny, francie, frankie, fanny
    francesca: fran, frannie, franny, frankie, chesca / francine: fran, frannie, franny, francie
    francis: frank, frankie / franklin: frank / frederick: fred, freddie, freddy, fritz
    fredrick: fred, freddie, freddy / gabriel: gabe, gabby, gabi / gabriela: gabby, gabbie, gabi, gaby
    gabriella: gabby, gabbie, gabi, gaby / gabrielle: gabby, gabbie, gabi, gaby, brie / garabed: garo / gayane: gaya
    genesis: gen, genny / genevieve: gen, genny, evie / geoffrey: geoff, jeff / georgia: georgie, gigi
    georgina: georgie, gina, gigi / gerald: gerry, jerry / geraldine: gerry, gerri, geri, jerry / germaine: gerry
    gertrude: gertie, trudy / gevorg: gevo / gianna: gia, gigi / gilbert: gil / gillian: gill, jill / giovanna: gio, gia
    giovanni: gio, vanni, vanny / giselle: gigi / gloria: glo, glory / grace: gracie, gracy / gregory: greg
    griffin: griff / gurpreet: gopi, preet / gwendolyn: gwen, gwennie / gwyneth: gwyn, gwen / hagop: hago / hakob: hako
    harold: harry / harout: haro / harpreet: preet / harriet: hattie, hatty / harrison: harry / harutyun: harut
    harvey: harv / hasmik: hasmo / hayk: hayko / helen: nell, nellie / helena: lena / henrietta: etta, henny
    henry: hank, harry, hal / herbert: herb, bert, herbie / herman: herm / hovannes: hovo, hovik
    hovhannes: hovo, hovik, hov / howard: howie / hrachya: hrach / hripsime: hripik, hripo / hubert: bert, hubie
    hunter: hunt / ibrahim: abe, ibra / irene: rena, renie / irving: irv / isaac: ike
    isabel: izzy, izzie, bel, bella, belle, ibby, isa, issy, bell / isabella: bella, izzy, izzie, belle, ibby, issy
    isabelle: belle, izzy, izzie, bella, isa, ibby, issy / isaiah: zay, ike / isidore: izzy / israel: izzy, izzie
    ivan: vanya / jackson: jack, jax / jacob: jake, coby, jakey / jacqueline: jackie, jacqui, jacky, jacki / jada: jadie
    jaden: jay / jalen: jay / james: jim, jimmy, jamie, jimmie / janelle: jan, nell / janet: jan / janice: jan
    jasmine: jas, jazz, jazzy, jaz / jason: jay, jase, jace / jasper: jas / jaspreet: jas, jassi / jayden: jay, jayd
    jaylen: jay / jean: jeannie, jeanie / jeanette: jeannie, nettie / jedidiah: jed / jefferson: jeff
    jeffrey: jeff, jeffy, geoff / jennifer: jen, jenny, jenn, jennie, jenni / jeremiah: jerry, jem
    jeremy: jerry, jem, jez / jermaine: jerry / jerome: jerry / jesse: jess, jessie / jessica: jess, jessie, jessy
    jillian: jill, jilly / joan: joanie / joana: jo / joann: jo, joey / joanna: jo, joey / joanne: jo, joey
    jocelyn: joss, josie, jo / joel: joey / john: johnny, jack, johnnie, jonny / john david: jd / john paul: jp
    johnathan: johnny, jon, jonny / jonathan: jon, jonny, johnny, jono / jonathon: jon, jonny, johnny, johnnie
    jordan: jordy, jordie, jory, jordi / joseph: joe, joey, jo, jos, jojo / josephine: jo, josie, jojo
    joshua: josh, joshie, joshy / josiah: siah / judah: jude / judith: judy, judi, judie / julia: jules, julie, juju
    julian: jules, jule, juju / juliana: jules / julianna: jules / julianne: jules, julie / julie: jules
    juliet: jules, julie, etta / juliette: jules, julie, etta / julius: jules / justin: jus / justine: tina
    kaitlyn: kait, kaity, katie, kate, kat, kaitie, katy / kaleb: kal / kameron: kam / kamran: kami
    karapet: karo, garo / karina: kari, rina / karla: karly, karlie / katelyn: kate, katie, kait, katy, kat
    katharine: kate, katie, kathy, kat, kay, katy, kitty
    katherine: kathy, kate, katie, kat, kathie, katy, kitty, kay, cathy, kath, kathi
    kathleen: kathy, kate, katie, kath, kat, katy / kathryn: kathy, kate, katie, kat, katy, kathie, kath, cathy
    katrina: kat, trina, katie, kate, katy / kayla: kay, kaykay / kaylee: kayle / keisha: kiki / kelsey: kels
    kendall: kenny / kendra: ken, kenny, kenni / kendrick: ken, kenny, rick / kennedy: ken, kenny / kenneth: ken, kenny
    keshawn: shawn / kevin: kev / khachatur: khacho, khachik / khachik: khacho / khadija: dija / kiara: kiki, kia
    kimberly: kim, kimmy, kimmie, kimi, kimber / kirsten: kirsty, kirstie / konstantin: kostya / krishnan: krish
    kristen: kris, krissy, kristy, kristie / kristin: kris, krissy, kristy, kristie
    kristina: kris, krissy, kristy, tina, kristie / kristine: kris, krissy, kristy, tina, kristie, tin
    kristopher: kris, chris, topher / krystal: krys, krissy / ksenia: ksyusha / kuldeep: kul / lakeisha: keisha
    lakshmi: laxmi / lamont: monty / lashawn: shawn / latasha: tasha / latisha: tish, tisha / latonya: tonya
    latoya: toya, toy / laura: laurie, lori / lauren: laurie, lo / laurence: larry, laurie
    lawrence: larry, lawrie, laurie / leilani: lani / leonard: leo, len, lenny, lennie / leonardo: leo, lenny, nardo
    leonidas: leo / leonora: nora / leopold: leo / leroy: roy, lee / leslie: les / lester: les / liana: lia
    liliana: lily, lil, lili, lilly / lillian: lily, lil, lilly, lillie / lilliana: lily, lil, lilly / lillie: lil
    lily: lil / lincoln: linc / linda: lindy / lindsay: linds / lindsey: linds / logan: logie / loretta: lori, etta
    lorraine: raine / louis: lou, louie / louisa: lou, lulu, louie, lula / louise: lou, lulu, louie, lula
    lucas: luke, luc / lucia: lucy, lulu, luci, lu, lucie / luciana: lucy, lulu / lucille: lucy, lulu, lu
    lucinda: cindy, lu / lucy: lu, lulu / lusine: luso / lynette: lynn, nettie / mabel: mae
    mackenzie: mac, mack, kenzie, kenz, kenzi, mackie, kenzy / maddison: maddie, maddy, maddi
    madeleine: maddie, maddy, mads / madeline: maddie, maddy, mads, maddi / madelyn: maddie, maddy, mads, maddi
    madison: maddie, maddy, mads, maddi, madi / magdalena: maggie, lena, magda / mahmoud: mo / makayla: kayla, mak
    makenna: kenna, mak / malachi: mal / malcolm: mal, mack, malc / mallory: mal, rory / manpreet: preet
    marcella: marcy, marcie, cella / marcus: marc
    margaret: maggie, meg, peggy, marge, peg, margie, margo, maisie, mags, midge, madge, margot, meggie / margot: margie
    marguerite: margie, peggy, margo, maggie / mariam: mimi, maro / mariana: mari / marianne: mari / marilyn: lynn
    marina: mari, rina / marisa: mari, risa / marissa: mari, rissa, missy, riss / marjorie: marge, margie, jorie, margy
    marlene: marley / martha: marty, mattie, marti / martin: marty / martina: marty, marti / marvin: marv / mary: mae
    mary ann: mimi / mary elizabeth: marybeth, mary beth / mary jane: mj / mary kate: mk / mathew: matt, matty, mat
    mathias: matt / matilda: tilly, tilda, tillie, matty / matthew: matt, matty, mattie, mat / matthias: matt
    maureen: reenie / maurice: mo, moe, morrie, maury / maximilian: max, maxi / maximiliano: max, maxi / maximus: max
    maxine: max, maxie / maxwell: max / mckayla: kayla / mckenna: kenna / mckenzie: kenzie, mac, kenz, kenzi
    meagan: meg, megs / megan: meg, meggie, megs, meggy / meghan: meg, megs / melanie: mel, melly / melinda: mel, mindy
    melissa: mel, missy, lissa, lissy, liss / melody: mel, melly / melvin: mel / mercedes: mercy / meredith: mere
    micah: mikey / michael: mike, mikey, mick, mickey, micky / michaela: mickey, kayla, micki, mikki
    michelle: shelly, shelley, chelle, mich, mickey, shell, micki / mikaela: kayla, mika, miki / mikayla: kayla, miki
    mikhail: misha / mildred: millie, milly / miles: milo / millicent: millie, milly / minerva: minnie, nerva
    miranda: randi, mandy, mira, randy, andi / miriam: mim, miri / mitchell: mitch / mohamed: mo, moe
    mohammad: mo, moe, mamad / mohammadreza: mamad, reza / mohammed: mo, moe, moha, momo / monica: mo, moni
    monique: mo, nikki / morris: mo, morrie, moe / moses: mo, moe / muhammad: mo, moe, momo / mustafa: musti
    nadia: nadi / naomi: nomi, omi / narek: naro / natalia: nat, nattie, natty / natalie: nat, nattie, natty
    natalya: natasha, nata / natasha: tasha, nat, tash / nathan: nate, nat, natty / nathaniel: nate, nat, natty
    nazeli: nazik / nelson: nels / nevaeh: nevvie / nicholas: nick, nicky, nico, nic, nik / nicodemus: nick
    nicolas: nick, nicky, nico, nic, nik / nicole: nikki, nicky, nic, nicki, nik, nikky / nikolai: kolya, nick, niko
    nikolay: kolya, nick, niko / niloufar: nilou, nili / norbert: norb, bert / norman: norm / oliver: ollie, olly, oli
    olivia: liv, livvy, livia, ollie, libby, via, livvie / oscar: ozzy, ossie, oz, ozzie / oswald: ozzie, ozzy, oz
    pamela: pam, pammy, pammie / patricia: pat, patty, tricia, trish, patti, trisha, patsy, pattie
    patrick: pat, paddy, rick, patty / paul: paulie, pauly / paula: polly / paulette: paulie, etta
    paulina: polly, lina / pauline: polly, paulie / pavel: pasha / penelope: penny, pen, pennie / peter: pete, petey
    philip: phil / phillip: phil / phoebe: pheebs / phyllis: phyl / priscilla: cilla, prissy, pris, scilla
    prudence: prue / quentin: quin / quincy: quin / quinton: quint, quin / rachael: rach, rae, ray
    rachel: rach, rae, ray, rachie / rafael: raf, rafi / rajendra: raj / rajesh: raj / rajesh kumar: raj / rajinder: raj
    ramona: mona / randall: randy, rand / randolph: randy / raphael: raf, rafe, rafi / raymond: ray
    rebecca: becky, becca, beck, becs, bex, beckie, bec / rebekah: becky, becca, beck, bekah / regina: gina
    reginald: reggie, reg / reuben: rube / rhonda: ronnie / richard: rick, dick, rich, ricky, richie, rickie
    robert: bob, rob, bobby, robbie, bobbie, robby, bertie / roberta: bobbie, robbie, berta / robin: rob, robbie
    roderick: rod, roddy / rodney: rod, roddy / roger: rog / roland: rolly, rol / ronald: ron, ronnie, ronny
    rosa: rosie / rosalie: rose, rosie, rosy / rosalind: roz, rose, rosie / rosalyn: rose, rosie, roz
    rosanna: rose, rosie / roscoe: ross / rose: rosie, rosy / roseanne: rose, rosie / rosemarie: rose, rosie
    rosemary: rose, rosie / roxanna: roxy, roxie / roxanne: roxy, roxie, rox / rudolph: rudy, rolf
    russell: russ, rusty / ruth: ruthie / ryan: ry / sabrina: brina, sabby / salvatore: sal, sally
    samantha: sam, sammy, sammie, sami / samira: sami / samson: sammy / samuel: sam, sammy / sandra: sandy, sandi
    sara: sadie / sarah: sadie / sargis: saqo, sako / sarkis: sako / savannah: savvy, vanna, sav
    scott: scotty, scottie / sebastian: seb, bash, bastian, seba, sebas, bas / selena: lena / serena: rena
    sergei: serge, seryozha / sergey: serge, seryozha / shanice: niecy / shaquille: shaq / sharon: shari, shaz
    sheldon: shelly / sherman: sherm / shirley: shirl / shivani: shivi / siavash: sia, siya / siddharth: sid
    sidney: sid, syd / silas: si / simon: si / siranush: siran, siro / skylar: sky / sofia: sofi, sophie, sofie
    solomon: sol, solly / sophia: sophie, soph, sophy / spencer: spence / srinivas: srini, vasu / stanislav: stas, slava
    stanley: stan / stella: stell / stephan: steve / stephanie: steph, steffi, stef, steffie
    stephen: steve, steph, stevie / steven: steve, stevie / stewart: stew, stu / stuart: stu, stew
    susan: sue, susie, suzie, suzy / susanna: susie, suzy / susannah: sue, susie, suzy, suzie
    suzanne: sue, suzy, suzie / svetlana: sveta, lana / sydney: syd, sid / sylvester: sly / sylvia: syl, sylvie
    tabitha: tabby / tamara: tammy, tam / tanisha: nisha / tatiana: tati, tania, tanya / tatyana: tati, tanya
    taylor: tay, taytay / terence: terry / teresa: terry, tess, tessa, teri, terri, tessie / terrance: terry
    terrence: terry / thaddeus: thad, tad / theodora: dora / theodore: ted, teddy, theo
    theresa: terry, tess, tessa, terri, tessie, teri / thomas: tom, tommy, thom, tommie / thurman: thurm
    tiffany: tiff, tiffy / tigran: tiko, tigo / timothy: tim, timmy, timmie / tobias: toby, tobie / tobin: toby
    travis: trav / trenton: trent / trevon: trey, tre / trevor: trev / trinity: trin, trini / tristan: tris / tyler: ty
    tyrone: ty / tyshawn: ty, shawn / tyson: ty / ulysses: uly / ursula: ursa / valentina: val, tina / valentine: val
    valeria: val / valerie: val, vallie / vanessa: nessa, vanny / venkatesh: venky, venkat / vernon: vern, vernie
    veronica: ronnie, vero, ronni / victor: vic / victoria: vicky, tori, vicki, vickie, tory, vic, torie / vijay: vij
    vincent: vin, vince, vinnie, vinny / viola: vi / virginia: ginny, ginger, ginnie / vivian: viv, vi, vivi
    viviana: viv, vivi / vivienne: viv, vivi / vladimir: vlad, vova, volodya / vyacheslav: slava / wallace: wally
    walter: walt, wally / wendell: dell / wesley: wes, west / weston: wes / whitney: whit
    wilbert: will, willie, bert, wil / wilbur: will / wilfred: will, willie, fred, wilf
    wilhelmina: mina, minnie, willa / william: bill, will, billy, willy, liam, willie / wilson: will, wil
    winifred: winnie, win, winny / winston: winnie / woodrow: woody / xavier: xavi, zay / yaroslav: slava
    yasaman: yas, yasi / yekaterina: katya, kate / yelena: lena / yervand: yero / youssef: sef / yvonne: vonnie
    zachariah: zach, zack, zac, zak, riah / zachary: zach, zack, zac, zak, zachy / zachery: zach, zack, zac, zak
    zaruhi: zaro / zaynab: zee, zeze / zechariah: zech, zach / zeinab: zee / zoe: zo
    """
}

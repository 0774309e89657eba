/** First names of continental Europe, Latin America, Turkey and South Asia that English lists lack. Lower case, without accents. */
export const otherFirstNames: ReadonlySet<string> = new Set(
  `achim alina andre andreas anja anke anneliese antje armin astrid axel bernd birgit birte bjorn britta burkhard carsten christoph corinna cornelius
  dagmar detlef dieter dietmar dirk doreen eberhard elke enno erhard ewald falk felix florian franz friederike friedrich fritz gerd gerhard gernot gesa
  gisela gudrun guido gunnar gunter gunther hannes hans harald hartmut heike heiko heinrich heinz helga helge helmut hendrik henning henrike herbert
  hermann hilmar holger horst hubert imke inga ingo ingrid jan jana janina jannik jens joachim jochen jonas jorg jorn julian jurgen jutta kai karin
  karl-heinz karsten katharina kathrin katja katrin kerstin kilian klaus konstantin lars lasse lennart leonie lothar lorenz lukas luise lutz magnus maik
  malte manfred mareike marcel mario marius markus mathias matthias merle mirko moritz nadine niklas nils norbert nora ole olaf oliver oskar ottmar petra
  rainer ralf ralph reiner reinhard reinhold roland rolf rudiger ruth sabine sabrina saskia sebastian siegfried sigrid silke silvia sonke sonja stefan
  steffen stephan susanne sven svenja swantje tanja thilo thomas thorsten tilman tim timo tobias torben torsten udo ulf ulrich ulrike ursula ute uta uwe
  veit verena volker volkmar walter werner wiebke wilfried wilhelm winfried wolfgang yvonne
  adrien agathe alain alexis amandine amelie anais arnaud aude aurelie aurelien baptiste bastien benoit bertrand bruno camille cecile celine charlene
  chloe christelle christophe claire clement clementine coralie corentin cyril damien delphine didier dominique elodie emeline emilie emmanuelle estelle
  etienne fabien fabrice florence florent francoise frederic gaelle gael gaetan gauthier geraldine gerard ghislain gilles guillaume guy helene herve
  isabelle jacques jean jean-baptiste jean-marc jean-michel jean-pierre jeremy jerome joel julie julien karine laetitia laurence laurent lea leo lionel
  loic luc lucie ludovic maelle manon marc margaux marine marion mathieu mathilde maud maxime michel mickael morgane murielle nathalie nicolas noemie
  olivier oceane pascal pascale patrice perrine philippe pierre quentin raphael remi remy romain sandrine severine solene sophie stephane stephanie sylvain
  sylvie thibault thibaut thierry tristan valentin valerie veronique vincent virginie xavier yann yannick yohan yves zoe
  alberto alejandra alejandro alfonso alvaro amparo andrea antonella antonio arturo beatriz belen bernardo camila carla carlos carmen carolina catalina
  cesar concha cristina cristobal daniela diego eduardo elena emilio enrique ernesto esteban esther eugenia eva fabian facundo federico felipe fernanda
  fernando francisco francisca gabriela gerardo german gonzalo graciela guadalupe guillermo gustavo hector hernan ignacio ines inigo isabel ivan javier
  jesus joaquin jorge jose josefina juan juanjo julian julio laura leandro leonardo lorena lourdes lucas lucia luis luisa macarena manuel manuela marcela
  marcelo marcos maria mariana mariano maricarmen marta martin mateo matias mauricio mercedes miguel milagros monica natalia nicolas nuria olga oscar
  pablo paloma patricia paula pedro pilar rafael ramiro ramon raquel raul ricardo roberto rocio rodrigo rosa rosario ruben salvador santiago sara sergio
  silvina sofia soledad susana teresa tomas valentina vanesa veronica vicente victor virginia xavi ximena yolanda
  alessandra alessandro alessia angelo antonino carlo chiara claudio cristiano dario davide domenico elisa emanuele enrico fabio fabrizio federica
  filippo flavio francesca francesco franco gabriele gaia giacomo giancarlo gianluca gianni giorgia giorgio giovanna giovanni giulia giulio giuseppe
  ilaria lorenzo luca luciano ludovica luigi marco massimiliano massimo matteo maurizio michela michele mirko nicola paola paolo piero pietro raffaele
  raffaella riccardo rosanna salvatore sandro silvio simone simona stefania stefano tommaso umberto valeria valerio vincenzo vittoria vittorio
  afonso anabela beatriz bruna caio catarina cintia davi debora diogo edson eliana fabiana flavia francisca gilberto guilherme heitor helena henrique
  igor isabela joana joao jorge juliana larissa leticia luana luiz luiza marcio marcia margarida mateus nuno otavio paulo rafaela renan renata rita rui
  sandra thiago tiago vanessa vinicius vitor yasmin
  aart annelies anouk arjen bart bas bram coen daan dirk eelco emiel erik ernst evert floor floris freek geert gijs hanneke hans harm henk hugo ilse
  inge ivo jaap jan-willem jasper jeroen jesse joep joost joris jurre karel karin kees koen laurens leendert lieke liesbeth lotte maarten maartje marieke
  marijke marleen martijn mieke niek pieter remco rens rik roel ruben ruud sander sanne sjoerd stijn sjors teun thijs tijs titia tjeerd tom wim wouter
  agnieszka aleksandra andrzej aneta bartlomiej bartosz beata dariusz dawid dorota ewa grzegorz iwona jacek jakub jaroslaw jerzy joanna justyna kacper
  kamil karol karolina katarzyna krzysztof lukasz maciej magdalena malgorzata marcin marek mariusz mateusz michal milosz monika norbert pawel piotr
  przemyslaw radoslaw rafal slawomir stanislaw szymon tomasz wojciech zbigniew zofia
  anders asa asbjorn bengt bjarne birgitte bo camilla carina eirik elin emil erlend espen fredrik frida geir gunilla gustav hakan hanne hege helle henrik
  ida ingvild jesper johan johanna jorgen kare karl kasper kjell kjersti kristian kristin lasse lene line linnea mads magnus maja malin marit marte mathilde
  mattias mette mikael mikkel morten niels nina oda oskar ove pal pelle per peter petter ragnhild rasmus rikke rune sander signe sigurd silje simen siri
  soren stein stian stig stine sverre terje thea thor tone tor tore trine trond tuva ulla vegard vidar
  aino anni antti eero eeva eija elina erkki hanna hannu heikki heli ilkka jaakko janne jari jarmo jenni johanna jouni juha jukka jussi kaisa kalle kari
  katja lauri leena liisa marja marko matti mika mikko minna niina olli paavo paula pekka pertti petri pirjo riikka risto saara sami sanna satu seppo
  tapio teemu tiina timo tuomas veera ville
  ahmet ali ayse aysel aylin baris berk burak burcu can cem cemal derya deniz ece elif emine emre engin erdem esra fatih fatma ferhat gamze gizem gokhan
  gul hakan halil hande hasan huseyin ibrahim ismail kemal kerem mehmet melike merve mert metin murat mustafa nazli nihat oguz okan omer onur orhan ozan
  ozge ozgur pelin pinar ramazan recep ridvan selin selim serdar serkan sevgi sibel sinan suleyman tolga tugba ugur umit volkan yasemin yasin yusuf zehra
  zeynep abhishek aditi aditya ajay akash akhil amit amrita anand anil anita anjali ankit ankita anup anuradha aparna arjun arun arvind asha ashish ashok
  avinash bharat deepak deepika dinesh divya ganesh gaurav geeta girish gopal harish hemant jyoti kamal karan kavita kiran kumar lakshmi lalit madhav
  mahesh manish manoj meena mohan mukesh naresh naveen neha nikhil nisha nitin pankaj pooja prabhat pradeep prakash pranav prashant pratap preeti priya
  priyanka rahul raj rajat rajeev rajendra rajesh rakesh ramesh ranjan rashmi ravi rekha ritu rohan rohit sachin sameer sandeep sangeeta sanjay santosh
  sarita satish saurabh shalini shankar shashi shikha shilpa shivani shreya shruti shweta sneha sonia subhash sudhir sumit sunil sunita suresh sushma
  swati tanvi tarun uday uma vandana varun vibha vidya vijay vikas vikram vinay vinod vishal vivek yogesh`
    .split(/\s+/)
    .filter((name) => name.length > 2),
);

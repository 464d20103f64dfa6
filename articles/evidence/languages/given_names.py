"""Common given names, which tell a person from a body, and a man from a woman. Literals only."""

MALE = """
aaron abdul abdullah achim adam adolfo adrian adrián ahmed alain alan albert alberto aldo alejandro
alessandro alex alexander alexandre alexandru alexei alfonso alfred alfredo ali allan álvaro amir
anders andré andrea* andreas andrei andrés andrew andriy angelo ángel anthony antoine anton antonio
antónio antônio armando armin arnaud arne arnold arthur artur arturo augusto axel barack bart bas
bastian beat ben benedikt benjamin benoît bernard bernd bernardo bernie bert bill björn bob boris
bram brian bruce bruno carl carlo carlos carsten cédric césar charles charlie chris christian
christoph christophe christopher claude claudio claus clément colin cornelius craig cristian
cristiano daan damien dan daniel daniele danilo dario darren dave david davide dean denis dennis
derek detlef didier diego dieter dietmar dimitri dirk domenico dominic dominik dominique* don donald
douglas duarte dylan eddie edgar edmund eduardo edward edwin eike elias elon emanuel emiliano emilio
emmanuel enrico enrique eric erich erik ernesto ernst esteban étienne eugen eugenio evan evgeny
fabian fabio fabrice fabrizio federico felipe felix félix ferdinand fernando filipe filippo finn
florian francesco francis francisco franck françois frank franz fred frederik fredrik friedrich
gabriel gareth gary gaston gavin geert geoffrey georg george georges gerald gérard gerardo gerd
gerhard gerrit giacomo gian gianni gideon gilbert gilles giorgio giovanni giulio giuseppe glenn
gonzalo gordon graham greg gregor gregory guido guillaume guillermo gunter günter günther gustavo
guy hamid hannes hans harald harm harold harry hartmut hassan heiko heinrich heinz hendrik henk
henri henrik henrique henry herbert hermann hervé holger horacio horst hossein howard hubert hugh
hugo humberto ian ibrahim ignacio igor ingo isaac ismail ivan iván ivo jack jacob jacques jaime jair
jake jakob jamal james jamie jan jannik jared jason javier jay jean jeff jeffrey jens jeremy jeroen
jérôme jerome jerry jesper jesse jesús jim jimmy jo joachim joan* joão joaquim joaquín joe joel joël
joep johan johann johannes john johnny jon jonas jonathan joost jordan jordi jorge jörg joris josé
jose josef joseph josep joshua juan jules julian julien julio júlio jürgen justin kai karim karl
karsten kees keith ken kenneth kevin klaas klaus koen konrad konstantin kurt kyle lamine lars
laurent lawrence lee leo leon leonard leonardo léo lewis liam lionel lorenzo lothar louis luc luca
lucas luciano ludovic ludwig luigi luis luís luiz lukas maarten magnus mahmoud malik manfred manuel
marc marcel marcello marcelo marco marcos marcus mariano mario mário marino mark markus martin
martín massimo mateo mathias mathieu matt matteo matthew matthias matthieu maurice mauricio maurizio
mauro max maxim maxime maximilian mehdi mehmet michael michał michel michele* michiel miguel mikael
mike mikhail milan milton mirko mitch mohamed mohammad mohammed muhammad murat mustafa narendra
nathan neil nelson niccolò nicholas nick nicola nicolas nicolás niels nigel niklas nikolaus nikolai
noah noël norbert nuno oleg oliver olivier olaf omar oscar óscar oskar othmar otto owen pablo paolo
pascal patrice patricio patrick paul paulo pavel pedro peer pep peter petr philip philipp philippe
phil pierre piet pieter pietro piotr rafael raffaele raimund rainer ralf ralph ramón raphaël raúl
ravi raymond recep reinhard reinaldo remco rémi renato rené ricardo riccardo richard rick rik rob
robert roberto robin rodolfo rodrigo roger roland rolf romain roman ron ronald ruben rubén rudi
rudolf rui ruud ryan salvador salvatore sam samir samuel sander santiago sascha scott sean sebastian
sebastián sebastião sébastien serge sergei sergey sergio sérgio shane shaun siegfried silvio simon*
simone* stan stefan stefano steffen stephan stéphane stephen steve steven stijn stuart sven sylvain
ted teo terry theo théo thierry thijs thilo thomas thorsten tiago tibor tim timo timothy tobias todd
tom tomas tomás tommaso tommy toni tony torsten travis udo ulf ulrich uwe valentin valerio vicente
víctor victor viktor vincent vincenzo virgil vitali vito vittorio vladimir volker volodymyr walter
warren wayne werner wesley wilfried wilhelm willem william willy winfried wolfgang wolfram wopke
xavier yann yannick yves zoltan
"""
FEMALE = """
abigail ada adriana agnes agnès aicha aisha alba alejandra alessandra alexandra alexia alice alicia
alina aline alison allison amanda amélie amelia amina amy ana anastasia anita angela ángela angelina
angélique anja anke ann anna annalena anne anneke annegret annette annick annie anouk antje
antonella antonia arlette ashley astrid audrey aurélie aurore barbara béatrice beate beatrice
beatriz belén bernadette bettina betty bianca birgit brenda brigitta brigitte camila camilla camille
carina carla carmen carmela carol carola carole carolin carolina caroline catarina caterina
catherine cathy cécile cecilia celia céline chantal charlotte chiara chloé christel christelle
christiane christina christine claire clara claudia cláudia clémence colette conchita connie
constance consuelo corinna corinne cornelia cristina daniela danielle daphne dawn débora deborah
delphine denise diana diane dolores dominica donna dora doris dorothea dorothée edith elena eleonora
eliane elisa elisabeth élisabeth elise élise elizabeth ella elke ellen elodie élodie elsa els elvira
emilia emily emma erica erika erna esmee esperanza estelle esther eva evelyn ève fabienne fátima
fatima fatou federica felicia femke fernanda flavia fleur florence francesca françoise franziska
francisca* frauke frederike frida gabriela gabriele gabriella gaëlle geneviève gerda gertrud gilda
gina ginevra giorgia giovanna gisela giulia giuliana giuseppina gloria grace graciela greta gudrun
hanna hannah hannelore heather heidi heike helen helena helene hélène helga henriette hilary hilde
hillary ida ilaria ilona ilse imke ina inès inés inge ingeborg ingrid ines irene iris irma isabel
isabella isabelle ivonne jacqueline jana jane janet janine jasmin jeanne jeannine jenna jennifer
jenny jessica jill joana joanna jocelyne johanna josefa josefina josephine joyce juana judith julia
juliana julie juliette justine jutta kaja kamala karen karin karina karine karla kate katharina
katherine kathleen kathrin kathy katia katie katja katrin kelly kerstin kim* kirsten kirsty krystal
laetitia lara larissa laura laure laurence lea léa leila lena leonie leonor letizia leticia lieke
liesbeth ligia lilian liliana lina linda lisa lise liz loes lola loredana lorena louise lourdes
luana lucia lucía luciana lucie lucy ludivine luisa luísa luise lydia lynn madeleine magali magda
magdalena maike maja malika manon manuela marcela margaret margarethe margarida margarita margaux
margot margrethe margriet maria maría mariana marianne maribel marie mariette marijke marina marine
marion marisa marisol marit marjolein marlene marta martha martina martine mary maryam mathilde maud
maureen mayra megan melanie mélanie melissa mercedes meret mia michaela michelle mila mireille
miriam mirjam mónica monica monika monique montserrat muriel myriam nadia nadine nancy naomi
nathalie natalia natalie natascha nathaly nicola* nicole nicoletta nina noelia noémie nora nuria
odile olga olivia ornella pamela paola patricia patrícia paula paulina pauline penny petra pia pilar
priscilla priti rachel rachida raffaella raquel rebecca regina renate renée ricarda rita roberta
rocío romina rosa rosalía rosario rosemary rosie roxana ruth sabina sabine sabrina sally samantha
samira sandra sandrine sanne sara sarah saskia ségolène selina serena shannon sharon sheila sibylle
sigrid silke silvia simona simone* sofia sofía soledad solène sonia sonja sophia sophie soraya
stefania stefanie stella stéphanie stephanie susan susana susanne suzanne svenja sveva svetlana
sybille sylvia sylvie tamara tania tanja tara tatiana teresa theresa thérèse tina tracy trinidad
ulrike ursula ute valentina valeria valérie vanessa vera verena verónica veronica veronika véronique
vicky victoria violaine violeta virginia virginie viviane wendy wiebke wilma xenia yasmina yolanda
yvette yvonne yulia zoe zoé
"""

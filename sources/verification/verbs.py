"""Verbs that a page about work uses, in the infinitive: to tell "needs" the verb from a noun."""

from .word_lists import word_set

VERBS = word_set("""
accept accompany account achieve act adapt add address adjust admit adopt advertise advise affect
afford agree aim allow alter analyse analyze announce answer anticipate appeal appear apply
appoint approach approve argue arise arrive ask assemble assess assign assist assume attach attend
attract audit automate avoid back balance ban bargain base battle be bear beat become beg begin
behave believe belong benefit bet blame block boost borrow book bother break bring broadcast build
burn buy calculate call cancel capture care carry catch cause cease certify challenge change
charge chase check choose cite claim classify clean clear climb close coach code collapse collect
combine come comfort command comment commission commit communicate compare compensate compete
complain complete comply compose compute concede concentrate concern conclude conduct confirm
confront confuse connect consider consist constitute construct consult consume contact contain
continue contract contribute control convert convey convince cook cope copy correct cost count
cover crash create critique cross cure cut deal debate decide decline decorate defend define delay
delegate delete deliver demand demonstrate deny depend deploy derive describe deserve design
desire destroy detect deter determine develop diagnose die differ dig diminish direct disagree
disappear discover discuss dislike dismiss displace dispute dissolve distinguish distrust divide
do dominate double doubt draft drag draw dream drive drop earn ease eat edit educate eliminate
embrace emerge employ enable encourage end enforce engage enjoy enter entrust equal erase erode
escape establish estimate evaluate evolve examine exceed excel exist expand expect explain exploit
explore expose extend face fade fail fall favour favor fear feature feel fetch fight file fill
film find finish fire fit fix flag flow focus follow forbid force forecast foresee forget forgive
form formulate found free freeze function fund gain gather generate get give go govern grade grant
grasp greet grow guarantee guard guess guide halt halve hand handle hang happen harm hate have
head heal hear help hesitate hide hinge hire hit hold hope host hurt identify ignore imagine
imitate impact implement imply import impose impress improve include increase indicate influence
inform inherit innovate insist inspect inspire install insure integrate intend interact interpret
intervene introduce invent invest investigate invite involve issue join judge jump justify keep
kill know lack land last launch lay lead lean learn leave lend let level liberate license lie lift
like limit link list listen live load locate lock look lose love lower maintain make manage
manufacture mark market master match matter mature mean measure meet mention merge migrate mind
miss mistake model monitor move multiply name narrow need negotiate notice observe obtain occupy
occur offer open operate oppose order organise organize outlast outlaw outperform outsource
overcome oversee overtake owe own pass pay penalise penalize perform permit persist persuade pick
place plan plant play please point possess postpone pour practise practice praise predict prefer
prepare prescribe present preserve press prevent price print prize process produce profit program
prohibit project promise promote prompt proofread propose protect prove provide publish pull
punish purchase push put qualify question quit quote raise rank rate reach react read realise
realize reason receive recognise recognize recommend record recover recruit reduce refer reflect
refuse register regret regulate reject relate release rely remain remember remind remove render
rent repair repeat replace reply report represent request require rescue resemble resent reserve
resign resist resolve respect respond rest restore restrict result retain retire retrain return
reveal review revise reward ride rise risk rob roll route ruin rule run sack satisfy save say
scale scan scare schedule score screen seal search secure see seek seem select sell send sense
separate serve set settle shape share shift ship shoot shop show shrink shut sign signal sit size
skip sleep slip slow smell soften solve sort sound speak specialise specialize specify speed spell
spend split spot spread stand start state stay steal steer step stick stop store strengthen stress
stretch strike struggle study submit succeed suffer suggest suit supervise supply support suppose
surprise survive suspect sustain swallow switch take talk target teach tell tend terminate test
thank think threaten thrive throw tie tolerate touch trace track trade train transfer transform
translate travel treat tremble trigger triple trouble trust try turn type undercut undergo
understand undertake unite update upgrade uphold urge use vanish vary verify vet view visit voice
volunteer vote wait walk want warn wash waste watch weaken wear weigh welcome widen win wipe wish
withdraw withstand wonder work worry worsen write yield exempt mandate tax subsidise subsidize
pioneer reimburse cap levy fine sue trial roll phase criminalise legalise legalize tighten relax
curb lag outpace trail
""")

"""Words of each field of work, by major group: they tell an argument about this job from others.

An entry ending in `*` matches any word that begins so; `_` stands for a blank.
"""

from .lexicon import Lexicon

WORDS = {
    "11": """manag* director* executive* budget* strategy staff team* department* board hotel farm
        school* plant project* operation* leader* headquarters boss bosses""",
    "13": """account* audit* tax* invoice* ledger* book_keep book_keeps bookkeep* spreadsheet*
        insur* claim* underwrit* loan* credit bank* recruit* candidate* cv cvs resume* hr payroll
        procure* purchas* buyer* analyst* audit cpa client* budget* compliance event* train*
        apprais* adjuster* fundrais* consult* logistic* market_research month-end revenue""",
    "15": """software code coder* coding program* develop* engineer* data database* server* cloud
        bug bugs test* deploy* tickets pull_request website* web network* security hack* model*
        statistic* math* comput* helpdesk it_support agile sprint backend frontend compiler* api
        actuar* pipeline* repo""",
    "17": """engineer* design* drawing* cad architect* survey* bridge* circuit* prototype*
        blueprint* simulation* site plant draft* bim structur* machine* stress* mechanic*""",
    "19": """lab labs laborator* research* experiment* sample* scien* chemi* biolog* physic* species
        microscope* geolog* psycholog* therapy survey* economist* ecolog* climate specimen*""",
    "21": """social_work social_works counsel* client* famil* child* caseload* case_notes referral*
        probation therap* addict* church clergy pastor* community safeguard* home_visit home_visits
        abuse removal""",
    "23": """law lawyer* legal court* judge* client* contract* brief* attorney* solicitor* litigat*
        paralegal* discovery deposition* filing* evidence trial* jury partner* firm* pleading*
        clause* conveyanc* will hearing* bar associates""",
    "25": """teach* school* class* pupil* student* lesson* child* kid kids learn* read* homework
        marking exam* curriculum parent* universit* lectur* librar* book* tutor* grade* phonics
        kindergarten campus professor* educat*""",
    "27": """design* art* draw* brand* logo* client* image* picture* photo* film* camera* edit*
        journalis* report* news* editor* writ* source* translat* interpret* language* word* music*
        act actor* actress* audience* sport* coach* athlet* stage announcer* radio magazine* story
        stories layout* typograph* canva paper publish* broadcast*""",
    "29": """patient* doctor* nurs* hospital* clinic* ward* surg* medic* drug* pharmac* scan* x-ray*
        radiolog* diagnos* treat* dentist* dental teeth therap* blood vital* health* care illness
        prescri* script* pill* injection* tumour tumor biops* bedside triage chart* film* anesth*
        anaesth* optic* vet pets animal* films mammogram*""",
    "31": """patient* resident* care caring aide* bathe* bathing wash* lift* massage* dental
        assistant* home_visit home_visits elderly dementia toilet* bed ward clinic therap*""",
    "33": """police officer* arrest* patrol* guard* prison* inmate* fire fires firefight* rescue*
        crime* suspect* camera* badge* gun* security traffic judge court lifeguard* border*
        investigat* detective* alarm* burgl*""",
    "35": """cook* chef* kitchen* restaurant* food meal* menu* dish* waiter* waitress* bar bartend*
        order* table* customer* barista* coffee fry* grill* taste* sauce* burger* serve*""",
    "37": """clean* janitor* mop* floor* toilet* garden* lawn* landscap* tree* hotel_room
        hotel_rooms room* vacuum* pest* window* sweep* dust* maid* bins""",
    "39": """hair* salon* barber* client* beaut* nail* child* nanny daycare funeral* tour* guide*
        gym fitness pet* dog* casino* usher* makeup scissor* cut haircut* guest*""",
    "41": """sale* sell* shop* store* customer* till* cashier* checkout* retail* buyer* estate
        house* listing* lead* commission* client* advert* insur* agent* call* door* supermarket*
        queue* market* deal* brok* model*""",
    "43": """office* form* file* filing clerk* data entry typ* key* phone* call* customer* agent*
        ticket* mail* letter* schedul* desk reception* secretar* record* bank* teller* branch*
        invoice* payroll dispatch* stock* order* complaint* refund* queue* chat* contact_cent
        contact_cents call_cent call_cents helpline* billing scan* ivr headset* bereavement account*
        parcel*""",
    "45": """farm* crop* field* harvest* pick* fruit* animal* cattle cow* fish* boat* tree* forest*
        log* soil tractor* weed* strawberr* livestock milk* greenhouse* plant* barn""",
    "47": """build* house* site* wall* wire* wiring cable* conduit* pipe* roof* brick* concrete
        ladder* electric* plumb* carpent* weld* paint* plaster* tile* crane* excavat* mine* drill*
        scaffold* socket* panel* breaker* circuit* fuse* leak* valve* drain* boiler* fitting*
        inspector* job_site apprentice* loft attic trench* spark* rewire* contractor* tap* sink*
        toilet* heat_pump heat_pumps looms rcd""",
    "49": """repair* fix* mechanic* engine* car cars machine* fault* part* tool* install* maintain*
        maintenance technician* wire* line* turbine* hvac aircraft brake* vehicle* boiler* lift*
        elevator* garage workshop telecom*""",
    "51": """factor* machine* weld* assembl* part* line* bake* bread* meat* sew* garment* print*
        inspect* operator* plant* cnc lathe* steel* metal* wood* batch* packag* chemical* mould*
        fixture* bracket* cobot* tolerance* press* kiln* furnace* quality workpiece*""",
    "53": """truck* lorry lorries driver* driv* road* highway* route* cargo freight deliver* van*
        warehouse* pick* pack* pallet* forklift* ship* port* pilot* plane* aircraft* fly* flight*
        cockpit* train* rail* bus* taxi* cab* trailer* load* mile* interstate dock* crew sail*
        passenger* airline* parcel* runway shelf shelves haul* rig""",
    "55": "army navy soldier* militar* troop* weapon* combat* missile* unit* officer* mission*",
}  # fmt: skip

# What any job can be argued with: work, machines, money, people who employ or are served.
DEBATE = """job jobs work* career* profession* trade occupation* employ* worker* hire* hiring fired
    sack* layoff* wage* salar* pay paid cost* cheap* boss* manager* firm* company* companies
    business* industr* office* skill* task* shift* ai a.i chatgpt robot* bot bots machine* software
    automat* algorithm* computer* technolog* tech app apps tool* model* program* digital system*
    replac* displac* obsolete human* person people customer* client* patient* colleague* union*
    licen* law laws legal* insur* liab* sue sued court* regulat* demand shortage* vacanc* retire*
    apprentic* junior* senior* graduate* years decade* future progress train* experience* judgement
    judgment trust* empath* hands touch* doomed safe toast finished needed screen* gadget* data
    intelligen* chatbot* sensor* camera* phone calling tradition revolution percent"""
# What people talk about when they do not talk about work.
EVERYDAY = """rain* snow* sunny weather forecast_says storm* wind sunset sunrise moon
    stars sky cloud* river lake sea beach mountain* hill* walk* footpath garden* flower* lawn
    tomato* apple* banana* cherr* cake* crumble recipe* pancake* lemon bread loaf bakery soup
    dinner lunch breakfast tea coffee beer wine pub pizza chocolate cheese dog dogs cat cats
    puppy kitten* sheep birds hamster* fish horse* holiday* vacation* trip airport hotel*
    camping bus buses tram parking parked traffic roadworks lane motorway bike bikes bicycle*
    referee penalty offside goal goals goalkeeper league football cricket tennis match nil
    half_time team_lost film films movie* cinema series season episode* actor* band song songs
    album concert guitar radio_on novel library_book stamps collect* neighbour* neighbor* fence*
    patio roof_leaks wifi broadband flat sofa curtains kitchen_floor knee* headache* sneez*
    cough* doctor_said toothache haircut_was shoes jacket* dress wedding birthday* christmas
    easter sunday saturday weekend* grandmother* grandma* grandfather* grandpa* granny auntie
    cousin* sister's brother's uncle's mum's dad's crossword lottery stolen gate
    election_posters queen king"""
WORDS |= {"debate": DEBATE, "everyday": EVERYDAY}
LISTS = Lexicon(WORDS)

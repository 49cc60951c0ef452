"""Well-known jobs and trades by major group: they tell an argument about another job."""

from .lexicon import Lexicon

WORDS = {
    "13": """accountant* accounting bookkeep* auditor* auditing recruiter* underwriter* underwriting
        appraiser*""",
    "15": """developer* programmer* programming coder* sysadmin* statistician* data_scientist
        data_scientists""",
    "17": "architect* architecture surveyor* civil_engineer civil_engineers",
    "19": "chemist* biologist* physicist* psychologist* economist* geologist* meteorologist*",
    "21": "social_worker social_workers social_work priest* pastor* chaplain*",
    "23": "lawyer* attorney* solicitor* barrister* paralegal* lawyering",
    "25": "teacher* teaching professor* librarian* lecturer* tutor*",
    "27": """journalist* journalism translator* interpreter* designer* photographer* photography
        actor* actress* novelist* musician* composer* illustrator* animator* reporter* editor*
        copywriter*""",
    "29": """nurse nurses nursing surgeon* surgery dentist* dentistry doctor* radiologist*
        pharmacist* pharmacy physiotherapist* paramedic* midwife midwives vet vets veterinarian*
        optician* optometrist* anaesthetist* anesthesiologist* physician*""",
    "31": "carer* care_worker care_workers massage_therapist massage_therapists",
    "33": "policeman policemen policing firefight* fireman firemen bailiff* detective* lifeguard*",
    "35": """chef chefs cook cooks cooking waiter* waitress* waiting_tables bartender* barista*
        baker* baking""",
    "37": """janitor* cleaner* cleaning gardener* gardening groundskeep* window_cleaner
        window_cleaners""",
    "39": """hairdress* barber* barbering beautician* nanny nannies undertaker* childminder*
        personal_trainer personal_trainers flight_attendant flight_attendants""",
    "41": """cashier* salesman salesmen salespeople shopkeep* estate_agent estate_agents realtor*
        real_estate_agent real_estate_agents""",
    "43": """secretar* receptionist* teller tellers typist* postman postmen dispatcher* call_centre
        call_center bank_clerk bank_clerks data_entry""",
    "45": """farmer* farming fruit_picking fruit_picker fruit_pickers fisherman fishermen fishing
        logger* logging lumberjack*""",
    "47": """plumber* plumbing electrician* bricklay* mason masons carpenter* carpentry roofer*
        roofing plasterer* painter* scaffolder* miner miners mining sparkies welding_pipes tiler*
        builder*""",
    "49": "mechanic mechanics locksmith* technician*",
    "51": """welder* welding machinist* butcher* tailor* tailoring seamstress* jeweller* jeweler*
        printer*""",
    "53": """trucker* trucking truck_driver truck_drivers lorry_driver lorry_drivers pilot pilots
        taxi_driver taxi_drivers cabbies bus_driver bus_drivers warehouse_pick warehouse_picks
        warehouse_picking warehouse_worker warehouse_workers sailor* courier* train_driver
        train_drivers delivery_driver delivery_drivers forklift_driver forklift_drivers""",
    "55": "soldier* soldiering",
}  # fmt: skip
LISTS = Lexicon(WORDS)

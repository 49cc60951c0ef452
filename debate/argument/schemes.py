"""The levers of an argument: what each is called, and the words by which it is known.

A word ending in `*` matches any word that begins so; `_` stands for a blank. Weights are learnt on
top of these lists (`tables/levers.txt`): here stands what the words mean, there how much they tell.
"""

from .lexicon import Lexicon

NAMES = {
    "task": "What the work is",
    "signal.postings": "Job postings",
    "signal.companies": "Company actions",
    "signal.wages": "Wages",
    "signal.tools": "Tool maturity",
    "signal.experts": "Expert consensus",
    "barrier.regulatory": "Regulation and licensing",
    "barrier.physical": "Physical presence",
    "barrier.union": "Union agreements",
    "barrier.liability": "Liability",
    "barrier.cultural": "Cultural resistance",
    "principle.physical": "Embodied physicality",
    "principle.interpersonal": "Interpersonal connection",
    "principle.judgment": "Goal-setting and moral judgment",
    "growth": "AI growth",
    "scheme.cost": "Cost",
    "scheme.capability": "What machines can do",
    "scheme.adoption": "Speed of adoption",
    "scheme.demand": "Demand for the work",
    "scheme.precedent": "What happened before",
    "scheme.data": "Data to learn from",
    "scheme.labour_supply": "Supply of workers",
    "scheme.relevance_country": "Not in my country",
    "scheme.relevance_level": "Not at my level",
}

WORDS = {
    "task": """task* hours_a week shift day_to_day paperwork forms report* drafting draft* review*
        planning booking charting screening reading writing checking filing marking case_notes
        a_third half_of three_quarters most_of_my part_of_the_job the_job_is of_my_week my_day
        everyday_work routine calls tickets documents what_i_do used_to_take""",
    "signal.postings": """postings vacancy vacancies job_ads job_ad advert* openings indeed linkedin
        hiring_freeze entry_level listings advertised""",
    "signal.companies": """company companies firm firms employer* laid_off layoffs let_go replaced
        cut_from cut_nine pausing_hiring announced rolled_out pilot our_firm our_team hired
        hospital_group chain head_count headcount posts not_replaced weren't_replaced klarna
        salesforce amazon ibm google microsoft rehired hiring_again posts attrition""",
    "signal.wages": """wage* pay paid salary salaries rate rates per_word per_hour fee fees earn*
        income""",
    "signal.tools": """tool* app apps software system robot* algorithm* chatbot* bot bots product*
        model models sensor* camera* drone* cobot* platform* scanner copilot gpt deepl agent device*
        kiosk* prototype demo vendor""",
    "signal.experts": """study studies bls projects projection* projected forecast* oecd ilo gartner
        mckinsey wef economist* researcher* research professor* frey osborne survey trial report_by
        index statistics percent_by expects randomised randomized according_to""",
    "barrier.regulatory": """law laws legal* licen* regulat* statute* permit* certif* board boards
        court courts judge act code rule rules ministry minister state federal eu faa fda compliance
        authority required_by by_law accredit* admitted sworn oath inspector* contract_forbids
        qualified""",
    "barrier.physical": """on_site in_person site roof cellar trench ladder* premises in_the_room
        there_in be_there on_the_spot presence counter clerk_takes door doors walk field weather
        rain snow walls floor inside crawl* underneath""",
    "barrier.union": """union* strike* local collective_agreement contract_says picket works_council
        non-union shop_steward bargaining tenure""",
    "barrier.liability": """liab* sue sued lawsuit* insur* malpractice negligen* blame responsible
        accountab* answerable fined verdict court tribunal mistake* sign signs signed signature
        damages guilty owns_it own_it""",
    "barrier.cultural": """trust* accept* customers_want clients_want people_want prefer* parents
        patients_want nobody_wants nobody_i_know want_a_person a_human want_a_human afraid fear
        comfortable embarrass* culture taste_for habit* generation stigma backlash pile-on young*
        want_the_thing don't_care""",
    "principle.physical": """hand hands finger* touch* lift* dexter* feel grip* body physical* knees
        wrist crawl* gripper reach* taste smell* sew* weld* tools hands-on muscle* squeeze*""",
    "principle.interpersonal": """empath* comfort* listen* cry* crying trust relationship* bond
        human_touch feeling* care cares caring talk* persuad* motivat* conversation grief widow
        lonely scared frighten* terrified kindness emotion* hug smile looks_me someone_who quietly
        tell_me told_me heart compassion reassur*""",
    "principle.judgment": """judgement* judgment* decid* decision* moral* ethic* conscience wrong
        right_thing discretion weigh* priorit* choose choosing choice dilemma values common_sense
        wisdom responsible_for trade-off* intuition bend_a_rule instinct""",
    "growth": """because_of_ai ai_creates data_cent data_cents build_the_ai train_the_models
        new_jobs hyperscale* babysit* gpu* machine_learning ai_needs ai_itself ai_is_adding
        thanks_to_ai""",
    "scheme.cost": """cost* cheap* expens* price* budget* money afford* dollar* $ £ € cents margin*
        saving* save_money per_hour per_page invoice* bill billed fee undercut* payroll fraction
        investment payback subscription a_month""",
    "scheme.capability": """can't cannot able capab* smart clever brain* accura* error_rate error*
        hallucinat* reliab* understand* think reason* learn* creative mistakes invent* iq fails
        intelligen* dumb terabyte* faster seconds edge_case edge_cases exam never_tired
        doesn't_get_bored better_than good_enough limits""",
    "scheme.adoption": """adopt* slow* fast* years decade* roll* rollout integrat* legacy overnight
        pilot* implement* procurement spreadsheet* mainframe infrastructure old_system fax paper
        upgrade* wifi electricity current inertia quickly sooner switch* install*""",
    "scheme.demand": """demand* more_work backlog queue waiting_list growing shrink* population
        ageing aging market volume births fewer_children turn_away more_people need_more orders
        rebound grows grew unmet double openings""",
    "scheme.precedent": """history before last_time when_the calculator* spreadsheet* atm*
        cash_machine cash_machines luddite* industrial_revolution internet nineties eighties
        in_the_past used_to_say every_time the_same_way chess e-discovery already_tried already_ran
        heard_that remember_when loom* looms since_then survived went_the_way typewriter* typist*
        same_story horse* predicted""",
    "scheme.data": """data dataset* data_set data_sets training_set training_data trained_on
        train_on recorded archive* records examples digital* digitis* digitiz* drawing* bim
        unlabelled labelled confidential* privacy drawings handwriting written_down plan_of database
        label*""",
    "scheme.labour_supply": """shortage* retire* retiring hire_anyone can't_hire vacanc* unfilled
        nobody_applied apprentic* recruit* staff_shortage turnover burnout leaving quit nobody_wants
        can't_find not_enough enough_of_us enough_teachers average_age fill_the""",
    "scheme.relevance_country": """my_country here_in village rural africa india kenya nigeria
        brazil vietnam philippines lagos developing poor_countries rich_countries where_i_live
        our_country in_germany in_japan abroad countries region labour_is""",
    "scheme.relevance_level": """senior* junior* entry-level entry_level beginner* trainee*
        graduate* apprentice* partner* my_level experienced bottom_rung higher_up up_the_ladder
        second_line first_line mid-level kindergarten specialist* expert* novice* rookie* newcomer*
        ladder""",
}  # fmt: skip
LISTS = Lexicon(WORDS)

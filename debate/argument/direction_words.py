"""Words that tell which way an argument goes; `tables/direction.txt` says how much."""

from .lexicon import Lexicon

WORDS = {
    "gone": """gone dead doomed toast cooked finished obsolete extinct history redundant goner
        dinosaur dinosaurs bye extinct replaced displaced vanish* disappear* dying dies over
        game_over on_the_way_out way_out swept_away wiped_out out_of_work out_of_a_job sawn_off
        left_behind kidding_yourselves number_is_up had_its_day writing_is_on_the_wall next_to_go
        nail_in_the_coffin not_needed wasn't_needed isn't_needed no_longer_needed""",
    "fewer": """fewer halved half_of_us shrink* shrank cut cuts let_go let_two_go laid_off layoffs
        lost_their not_replaced weren't_replaced were_not_replaced never_advertised never_replaced
        didn't_cover not_filled aren't_filled closed closing down_by down_from went_from fallen
        falling drop drops dropped less_staff less_people don't_hire stopped_hiring hiring_freeze
        natural_attrition not_coming_back one_person_minds stop_replacing supervises minds became
        two_of_us one_lady don't_need doesn't_need nobody_needs no_need not_come_back""",
    "machine_does": """in_seconds in_minutes in_a_minute overnight over_a_weekend automated
        automatic automatically already_do already_does already_did already_fly already_flies
        software_does took_over taken_over takes_over handles closes does_it_in gives_them_back
        never_tired never_gets_tired doesn't_get_tired never_sleeps round_the_clock drafts ranks
        good_enough barely_good_enough better_than beats outperform* faster cheaper self-checkout
        straight-through driverless cleared trained_on learned can_be_done pulled prefab pods
        adaptive checks reads picks listens flags writes""",
    "cheap": """cheap cheaper cost costs price margin dollars payroll undercut undercuts savings
        save budget invoice expensive_way finance a_seat a_month per_page subscription tempting
        arithmetic a_fraction bill bills billable fee fees""",
    "will_go": """sooner_or_later in_the_end just_wait wait_and_see matter_of_time end_of_story
        will_be_replaced will_replace will_do_it will_take will_be_gone going_to_be_gone is_coming
        are_coming next_in_line get_ready times_are_changing moves_on can't_stop won't_stop
        everything_changes it_is_coming inevitable unstoppable revolution old_hat embrace adapt""",
    "no_defence": """don't_care doesn't_care do_not_care nobody_cares no_union no_license no_licence
        non-union isn't_one_thing nothing_stops nothing_in_our convenience they_go_to_the_machine
        not_mine not_our protects_the_lawyer good_luck_with used_to_think used_to_say same_parents
        cannot_hide can't_hide slow_until emergency_permits only_has_to will_forgive wants_the_thing
        want_the_thing_fixed not_the_reason excuse hide_behind lost_over""",
    "cannot": """can't cannot can_not couldn't unable never_be impossible won't_be no_machine
        no_robot no_arm no_software no_product no_app no_button no_algorithm no_vendor no_model
        nothing_to_train isn't_software is_not_software neither_half no_data_set no_checklist fails
        failed wrong hallucinat* invented makes_things_up gets_it_wrong badly_wrong soup
        no_speech_detected still_can't not_even_close doesn't_know does_not_know no_legs dumb
        no_soul no_empathy garbage unreliable""",
    "needed": """always_be always_need always_needed will_always still_need still_needs still_have
        still_want still_here needed need_a_human need_a_person wants_a_human want_a_human
        want_a_person wants_a_person somebody_has somebody_still someone_has has_to_be safe secure
        not_worried going_nowhere here_to_stay irreplaceable be_fine be_ok be_okay will_be_fine
        keeps stay stays for_decades are_safe is_safe never_replace human_touch no_substitute
        fine_about_it always_have_been""",
    "show_me": """show_me tell_me_which try_it come_and_try would_you ever_seen who_will who_else
        imagine_a i'd_like_to_see can't_wait_to_see yeah_right sure_let good_luck brilliant
        what_could tremble so_reliable guess_who who_answers who_chains which_field where_is_the
        do_the_zips do_you_see forgive_me let_the_software let_the_laptop gladly be_my_guest
        take_them""",
    "guarded": """law laws license* licens* licence* legal union strike contract sue sued lawsuit
        insur* liab* signature sign signs regulat* court regulator inspector oath sworn mistrial
        malpractice duty_of_care guilty blame tribunal fined verdict constitution certif* premises
        required forbids mandatory""",
    "human": """hand hands hug cry* comfort* listen* trust told_me tell_me quietly scared terrified
        grief widow eyes smile relationship* family patient* child children baby bedside heart moral
        judgment judgement decid* conscience lonely lap touch* smell* taste* feel* instinct gossip
        somebody someone person human humans people""",
    "short": """shortage vacanc* retire* retiring nobody_applied can't_hire not_enough backlog queue
        waiting_list more_work growing growth grows grew aging ageing openings openings_a_year
        never_reach not_reach turn_away hire_more hiring_again started_hiring hired_two more_people
        unmet every_time then_everyone tripled bigger more_of_us""",
    "messy": """old_house old_houses no_two different_every messy odd weird wet rain snow mud 1930s
        1911 roof handwriting handwritten shoe_box paper ledger mainframe legacy locked_in no_stable
        wire goes_off power_goes no_drawing wasn't_on fault* snail storm crawl* attic loft
        loft_insulation cramped ladders trench in_my_country rural village""",
    "retreat": """rehired reversed took_it_back hire_back pulled_them ripped_out drop_those scrapped
        shut_that backlash apolog* correct_over did_not_die said_in_2016 went_the_other
        were_going_to_finish_us was_going_to_kill instead_was happened_instead retreat quality_had
        went_up came_back survived more_than_then""",
    "granted": """fine fair_enough i_accept i_agree i_grant yes_but sure granted true of_course
        no_argument admittedly certainly i_know to_be_fair okay""",
    "turn": "but however yet though still except until unless instead the_rest what's_left",
    "machine": """ai robot* software bot bots chatbot* app apps algorithm* model models machine*
        tool tools system computer* automation automate* technology""",
    "number_down": "percent_of percent_fewer less down_about a_third a_quarter two_thirds per_cent",
    "first_hand": "my our i we us i'm i've",
    "sped": """used_to_take used_to_need used_to_be now_takes now_take takes_seconds takes_minutes
        in_an_afternoon in_an_hour in_a_weekend in_days in_four_days in_ten_minutes in_nine_seconds
        what_used_to where_it_took on_its_own by_itself without_a_person without_a_human
        no_human_touch no_one_touches does_the_rest does_the_lot does_the_work_of the_work_of
        one_person_can one_of_us one_of_them two_people self-service self-issue upload* click
        swapped automated_by goes_in comes_out does_forty central-fill""",
    "assist": """helps_me lets_me frees freed free_up free_me saves_me so_i_can gives_me assist*
        alongside copilot augment* not_a_replacement replaces_nobody nobody_lost lost_a_post
        the_job_changes changes_nothing reorganis* reorganiz* shifts isn't_the_same not_the_same
        makes_verification creates_work more_work means_more made_more instead_of_less the_easy
        best_tool tool_not same_number no_fewer another_hour new_boxes""",
    "shelved": """gathering_dust in_the_cupboard back_in_the_box switched_it_off turned_it_off
        pulled scrapped sent_it_back broke_down fell_over doesn't_work didn't_work does_not_work
        failed theft corrected had_to_correct clean_up gave_up shut_down shut_that lost_half paused
        abandoned cancelled canceled recall* lawsuit* unplugged gimmick* hype""",
    "wishful": """wishful denial kidding luxury nostalgia romantic sentimental excuse moat no_moat
        nobody_pays won't_pay stopped_paying stop_paying will_not_pay won't_hire indefensible
        race_to_the_bottom can't_tell didn't_notice did_not_notice don't_notice nobody_noticed
        doesn't_occur isn't_mine wrong_job not_mine wasn't_the_reason thin thins erod* squeez*
        story_of stops_it_in how_a_service gets_automated what_disappears which_disappears""",
    "improves": """every_year each_year next_version getting_better gets_better improves improving
        already_better past_the_demo second_go no_longer by_now two_years_ago three_years_ago
        last_year year_before five_years_ago in_three_years since_then on_that_day working_on_that
        catch_up caught_up keeps_getting the_gap closing_fast curve versions""",
    "bound": """try_telling try_explaining on_the_hook held_responsible go_to_jail lose_my_licence
        lose_my_license answerable answers_for answer_for under_oath in_court cross-examined
        statutory mandated by_law by_statute has_to_sign must_sign signs_off on_the_premises insist
        insists allowed not_allowed won't_let wouldn't_let no_court no_judge no_insurer named_person
        a_name named""",
    "sense": """look_in_the_eye looks_in_the_eye read_the_room body_language by_feel by_ear gut nose
        improvis* no_manual no_script never_the_same unpredictab* every_one_is_different knows_me
        has_known knows_the in_person face_to_face my_lap first_name notices noticed notice smells
        clammy grips tongue by_hand sat_with sat_down asked_me she_asked he_asked quietly""",
}  # fmt: skip
LISTS = Lexicon(WORDS)

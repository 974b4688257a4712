#include "journal/search.h"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>

#include "lexicon/lexicon.h"
#include "support/bytes.h"
#include "support/journals.h"
#include "support/temp_folder.h"

using namespace felt;
using namespace felt::journal;
using namespace felt::tests;

namespace {

using Notes = std::vector<std::string>;

// What a person searches with, from the content that ships; made once.
struct Vocabulary {
    std::vector<LanguageTag> languages{need(LanguageTag::make("en")), need(LanguageTag::make("es"))};
    locale::Text text;
    lexicon::Lexicon lexicon = need(lexicon::Lexicon::load(FELT_CONTENT_FOLDER, languages));
    lexicon::WordSearch words{lexicon, text};
    body::Figure figure = need(body::Figure::load(FELT_CONTENT_FOLDER "/body/figure-neutral.json"));
    PlaceSearch places = placeSearch();
    PlaceSearch placeSearch() {
        std::vector<body::PlaceNames> names;
        for (const LanguageTag& language : languages)
            names.push_back(need(body::PlaceNames::load(FELT_CONTENT_FOLDER "/body/names", language)));
        return PlaceSearch(figure, names, text);
    }
};

const Vocabulary& vocabulary() {
    static const Vocabulary one;
    return one;
}

struct Fixture : World {
    TempFolder folder;
    Journal journal = makeJournal(*this, folder / "journal.felt", Lock::Plain);
    Notes find(std::string_view typed, std::size_t limit = 100) {
        INFO("typed: " << typed);
        const SearchQuery query = makeQuery(typed, vocabulary().text, vocabulary().words, vocabulary().places);
        Notes found;
        for (const Entry& each : need(journal.search(query, limit))) found.push_back(std::get<CheckIn>(each).note.value_or(""));
        return found;
    }
    void addNotes(std::initializer_list<std::string_view> texts) {
        for (const std::string_view text : texts) add(journal, noted("2026-03-01", text));
    }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "A note is found by the beginning of each of its words, in any case and with any accent", "[journal][search]") {
    const std::string_view note = "Mein Rücken schmerzt, l'été dernier; naïve ŁÓDŹ Ñandú straße 2026";
    addNotes({note, "something else"});
    for (const char* typed : {"Rücken", "rucken", "RÜCK", "r\xcc\x88ucken schmerz", "ete", "l'été", "l’ete", "dernier ete", "NAIVE", "lodz",
                              "nandu", "strasse", "stras", "2026", "m", "schmerzt rücken mein", "  rücken  "})
        CHECK(find(typed) == Notes{std::string(note)});
    for (const char* typed : {"ücken", "merzt", "rücken fehlt", "202612"}) CHECK(find(typed).empty());
}

TEST_CASE_METHOD(Fixture, "Chinese and Japanese are found inside a sentence, Arabic and Hebrew with and without vowel signs",
                 "[journal][search]") {
    addNotes({"今天胸口很紧", "胸がドキドキする", "صدري ضَيِّق", "חָזֶה לוחץ", "В груди тяжело"});
    CHECK(find("胸口") == Notes{"今天胸口很紧"});
    CHECK(find("胸") == Notes{"胸がドキドキする", "今天胸口很紧"});
    CHECK(find("紧") == Notes{"今天胸口很紧"});
    CHECK(find("ドキ") == Notes{"胸がドキドキする"});
    CHECK(find("ضيق") == Notes{"صدري ضَيِّق"});
    CHECK(find("חזה") == Notes{"חָזֶה לוחץ"});
    CHECK(find("груд") == Notes{"В груди тяжело"});
}

TEST_CASE_METHOD(Fixture, "What a person types is text, never a command to the search engine", "[journal][search]") {
    const std::string_view note = "say \"no\" AND rest OR run NOT NEAR words names (a) b* c^2 {d} x-ray under_score end";
    addNotes({note, "plain"});
    for (const char* typed : {"\"no\"", "say \"no",     "AND",         "OR",       "NOT",      "NEAR", "NEAR(say no)", "words",
                              "words:", "names : rest", "(a)",         "(",        "b*",       "*",    "c^2",          "{d}",
                              "x-ray",  "ray",          "under_score", "score",    "say + no", "'",    "\"",           "-say",
                              "^say",   "rest OR run",  "say NOT",     "a) OR (b", "\\",       ";",    "say;"}) {
        INFO(typed);
        const Notes found = find(typed);
        const bool says = std::string_view(typed).find_first_of("abcdefghijklmnopqrstuvwxyzANORE") != std::string_view::npos;
        CHECK(found == (says ? Notes{std::string(note)} : Notes{}));
    }
    CHECK(find("plain OR say").empty());
    CHECK(find("plain NOT say").empty());
    std::string longest;
    for (int i = 0; i < 500; ++i) longest += "say ";
    CHECK(find(longest) == Notes{std::string(note)});
    CHECK(find(std::string(10'000, 'x')).empty());
    CHECK(find("\xff say \xfe").size() == 1);
    CHECK(find(std::string_view("say\0no", 6)).size() == 1);
}

TEST_CASE_METHOD(Fixture, "Nothing typed finds nothing", "[journal][search]") {
    addNotes({"", "a"});
    for (const char* typed : {"", " ", "\n", "...", "!?", "—", "🫀", "€"}) CHECK(find(typed).empty());
    CHECK(need(journal.search({}, 10)).empty());
}

TEST_CASE_METHOD(Fixture, "Concepts and places are found by their words in every language, own words and tags as they are",
                 "[journal][search]") {
    add(journal, checkIn(fullCheckIn));
    addNotes({"nothing of this"});
    const Notes full{"Der Brustkorb fühlt sich zu klein an."};
    for (const char* typed :
         {"tight",   "eng",           "uneasy",  "rest",        "sad",      "chest",  "left chest", "Kieselgefühl", "kiesel",
          "Arbeit",  "nachts",        "tirante", "intranquila", "descanso", "triste", "estomago",   "PECHO",        "tight chest brustkorb",
          "stomach", "müde brustkorb"}) {
        INFO(typed);
        if (std::string_view(typed) == "müde brustkorb")
            CHECK(find(typed).empty());
        else
            CHECK(find(typed) == full);
    }
    CHECK(find("foot").empty());
}

TEST_CASE_METHOD(Fixture, "The last ones put down come first, as many as asked for", "[journal][search]") {
    for (const char* at : {"2026-03-03", "2026-03-01", "2026-03-02"}) add(journal, noted(at, std::string("knot on ") + at));
    CHECK(find("knot") == Notes{"knot on 2026-03-02", "knot on 2026-03-01", "knot on 2026-03-03"});
    CHECK(find("knot", 2) == Notes{"knot on 2026-03-02", "knot on 2026-03-01"});
    CHECK(find("knot", 0).empty());
    CHECK(find("knot", std::size_t(-1)).size() == 3);
}

TEST_CASE_METHOD(Fixture, "Deleted, edited and erased texts are found no more", "[journal][search]") {
    const Uuid which = add(journal, noted("2026-03-01", "butterflies"));
    CHECK(find("butterflies").size() == 1);
    apply(journal, action::Delete{which});
    CHECK(find("butterflies").empty());
    apply(journal, action::Undelete{which});
    CHECK(find("butterflies").size() == 1);
    apply(journal, action::Edit{which, noted("2026-03-01", "moths")});
    CHECK(find("butterflies").empty());
    CHECK(find("moths").size() == 1);
    apply(journal, action::Erase{which});
    CHECK(find("moths").empty());
    add(journal, entry(EntryKind::OwnWord, R"({"at":"2026-03-01","kind":"feeling","lemma":"moths"})"));
    CHECK(find("moths").empty());
    CHECK(findings(journal).empty());
}

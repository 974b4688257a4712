#include "locale/messages.h"

#include <algorithm>

#include "catalogue.h"
#include "support/file_tree.h"

using namespace felt;
using namespace felt::locale;
using felt::tests::FileTree;
using namespace std::string_literals;

namespace {

LanguageTag tag(const char* text) { return LanguageTag::make(text).value(); }

const char* const germanic = "nplurals=2; plural=(n != 1);";
const char* const slavic = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);";

std::string entriesKey() { return "{1} entry\0{1} entries"s; }

}  // namespace

TEST_CASE("Without a catalogue everything stays English", "[locale]") {
    const FileTree folder;
    for (const char* language : {"en", "es", "zh-Hans", "tlh"}) {
        const Messages say(folder / "none", tag(language));
        INFO(language);
        CHECK(say.language() == tag(language));
        CHECK(say.tr("There is no room left on the disk.") == "There is no room left on the disk.");
        CHECK(say.trc("a need", "rest") == "rest");
        CHECK(say.trn("{1} entry", "{1} entries", 1) == "1 entry");
        CHECK(say.trn("{1} entry", "{1} entries", 2) == "2 entries");
        CHECK(say.trn("{1} entry", "{1} entries", 0) == "0 entries");
        CHECK(say.tr("“Überall” 漢字") == "“Überall” 漢字");
        CHECK(say.tr("").empty());
    }
}

TEST_CASE("A broken catalogue is as good as none", "[locale]") {
    const FileTree folder;
    for (const std::string& contents : {std::string(), std::string("no catalogue"), std::string(200, '\xff')}) {
        folder.write("es/LC_MESSAGES/felt.mo", contents);
        CHECK(Messages(folder.path(), tag("es")).tr("Calm") == "Calm");
    }
}

TEST_CASE("What the catalogue holds is said in its language, the rest in English", "[locale]") {
    const FileTree folder;
    folder.write("es/LC_MESSAGES/felt.mo", tests::catalogue({{"Calm", "Calma"},
                                                             {"rest", "resto"},
                                                             {"a need\4rest", "descanso"},
                                                             {entriesKey(), "{1} entrada\0{1} entradas"s},
                                                             {"Empty", ""}},
                                                            germanic));
    const Messages say(folder.path(), tag("es"));
    CHECK(say.tr("Calm") == "Calma");
    CHECK(say.tr("Storm") == "Storm");
    CHECK(say.trc("a need", "rest") == "descanso");
    CHECK(say.tr("rest") == "resto");
    CHECK(say.trc("a place", "rest") == "rest");
    CHECK(say.trn("{1} entry", "{1} entries", 1) == "1 entrada");
    CHECK(say.trn("{1} entry", "{1} entries", 5) == "5 entradas");
    CHECK(say.tr("").empty());
    CHECK(Messages(folder.path(), tag("en")).tr("Calm") == "Calm");
    CHECK(Messages(folder.path(), tag("fr")).tr("Calm") == "Calm");
}

TEST_CASE("Every language has its own plural forms", "[locale]") {
    const FileTree folder;
    folder.write("uk/LC_MESSAGES/felt.mo", tests::catalogue({{entriesKey(), "{1} запис\0{1} записи\0{1} записів"s}}, slavic));
    const Messages say(folder.path(), tag("uk"));
    struct Row {
        long long count;
        const char* text;
    };
    const Row rows[] = {{0, "0 записів"},   {1, "1 запис"},   {2, "2 записи"},   {4, "4 записи"},     {5, "5 записів"},
                        {11, "11 записів"}, {21, "21 запис"}, {22, "22 записи"}, {112, "112 записів"}};
    for (const Row& row : rows) CHECK(say.trn("{1} entry", "{1} entries", row.count) == row.text);
}

TEST_CASE("A count beyond 32 bits is still a plural", "[locale]") {
    const Messages say("none", tag("en"));
    CHECK(say.trn("{1} entry", "{1} entries", 4'294'967'297) == "4294967297 entries");
}

TEST_CASE("Every known language finds its catalogue", "[locale]") {
    const FileTree folder;
    for (const LanguageTag& language : knownLanguages())
        folder.write(std::filesystem::path(language.text()) / "LC_MESSAGES/felt.mo",
                     tests::catalogue({{"Calm", "calm in " + language.text()}}, germanic));
    for (const LanguageTag& language : knownLanguages())
        CHECK(Messages(folder.path(), language).tr("Calm") == "calm in " + language.text());
}

TEST_CASE("The catalogues that are built can be read", "[locale]") {
    const std::filesystem::path folder = FELT_CATALOGUE_FOLDER;
    if (!std::filesystem::exists(folder / "es/LC_MESSAGES/felt.mo")) SKIP("built by the target felt_catalogues");
    const Messages say(folder, tag("es"));
    CHECK(say.tr("No such text in any catalogue") == "No such text in any catalogue");
    CHECK(say.tr("").empty());
}

TEST_CASE("Values are filled in by number, and braces of their own stay", "[locale]") {
    struct Row {
        const char* text;
        const char* filled;
    };
    const Row rows[] = {
        {"", ""},
        {"{1}", "one"},
        {"{2} and {1}", "two and one"},
        {"{1}{1}{2}", "oneonetwo"},
        {"{3} stays", "{3} stays"},
        {"{0} {9} {10} {} {x} {1", "{0} {9} {10} {} {x} {1"},
        {"{{1}}", "{one}"},
        {"}1{ {1 } { 1}", "}1{ {1 } { 1}"},
        {"é{1}漢", "éone漢"},
        {"{", "{"},
        {"{1", "{1"},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        CHECK(fill(row.text, {"one", "two"}) == row.filled);
    }
    CHECK(fill("{1}", {}) == "{1}");
    CHECK(fill("{1} {2}", {"{2}", "{1}"}) == "{2} {1}");
    CHECK(fill("{1}", {""}).empty());
    CHECK(fill("{1}", {std::string_view("a\0\xff", 3)}) == std::string("a\0\xff", 3));
}

TEST_CASE("The language is found from what the system says", "[locale]") {
    struct Row {
        const char* given;
        const char* language;
    };
    const Row rows[] = {
        {"en", "en"},
        {"es", "es"},
        {"es_MX.UTF-8", "es"},
        {"es_ES@euro", "es"},
        {"es-419", "es"},
        {"de_AT.ISO-8859-1", "de"},
        {"pt", "pt-BR"},
        {"pt_BR.UTF-8", "pt-BR"},
        {"pt-BR", "pt-BR"},
        {"pt_PT", "pt-BR"},
        {"zh_CN.UTF-8", "zh-Hans"},
        {"zh-Hans", "zh-Hans"},
        {"zh", "zh-Hans"},
        {"fr_CA", "fr"},
        {"uk_UA.UTF-8", "uk"},
        {"ar_EG", "ar"},
        {"hi_IN", "hi"},
        {"ja_JP.eucJP", "ja"},
        {"ko_KR", "ko"},
        {"it_IT", "it"},
        {"en_GB.UTF-8", "en"},
        {"C", "en"},
        {"C.UTF-8", "en"},
        {"POSIX", "en"},
        {"", "en"},
        {"tlh", "en"},
        {"e", "en"},
        {"est_EE", "en"},
        {"english", "en"},
        {"_ES", "en"},
        {"\xff", "en"},
    };
    for (const Row& row : rows) {
        INFO('"' << row.given << '"');
        CHECK(languageFor(row.given).text() == row.language);
    }
}

TEST_CASE("There are twelve known languages, English first", "[locale]") {
    CHECK(knownLanguages().size() == 12);
    CHECK(knownLanguages().front().text() == "en");
    for (const LanguageTag& language : knownLanguages()) {
        CHECK(languageFor(language.text()) == language);
        CHECK(std::count(knownLanguages().begin(), knownLanguages().end(), language) == 1);
    }
}

#include "locale/describe.h"

#include <set>

#include "catalogue.h"
#include "support/file_tree.h"

using namespace felt;
using namespace felt::locale;

namespace {

Messages english() { return Messages("none", LanguageTag::make("en").value()); }

}  // namespace

TEST_CASE("Every failure has a sentence of its own", "[locale]") {
    const Messages say = english();
    std::set<std::string> sentences;
    for (int code = 0; code <= int(Code::ContentInvalid); ++code) {
        const std::string sentence = describe({Code(code), "<subject>", "<detail>"}, say);
        INFO(code << ' ' << sentence);
        CHECK(sentence.size() > 15);
        CHECK(sentence.find('.') != std::string::npos);
        CHECK(sentence.find('{') == std::string::npos);
        CHECK(sentences.insert(sentence).second);
    }
}

TEST_CASE("A sentence names what it is about", "[locale]") {
    const Messages say = english();
    CHECK(describe({Code::OutOfRange, "marks[1].intensity", "0..10"}, say) ==
          "The field “marks[1].intensity” should lie in the range 0..10.");
    CHECK(describe({Code::UnreadableFile, "/tmp/{2}", "{1}"}, say) == "/tmp/{2} cannot be read: {1}.");
    CHECK(describe({Code::PassphraseNeeded, "key", "No such file"}, say) == "The passphrase file key cannot be read: No such file.");
    CHECK(describe({Code::IdTaken, "draft", "check-in"}, say).starts_with("Something unfinished is here already (check-in)."));
    CHECK(describe({Code::PassphraseNeeded, "journal.felt", {}}, say).starts_with("This journal is locked"));
    CHECK(describe({Code::NoJournal, "a\xff.felt", {}}, say).starts_with("There is no journal at a\xff.felt."));
    for (const Code code :
         {Code::MissingField, Code::WrongType, Code::UnknownConcept, Code::DestinationExists, Code::JournalExists, Code::NoPermission})
        CHECK(describe({code, "<subject>", {}}, say).find("<subject>") != std::string::npos);
    for (const Code code : {Code::TooLarge, Code::TooDeep, Code::UnknownEntry, Code::IdErased, Code::Damaged, Code::StorageFailed})
        CHECK(describe({code, {}, "<detail>"}, say).find("<detail>") != std::string::npos);
}

TEST_CASE("Bytes that are no UTF-8 pass through a sentence", "[locale]") {
    const Messages say = english();
    const std::string broken("\xff\xc3\0\xed\xa0\x80", 6);
    for (int code = 0; code <= int(Code::ContentInvalid); ++code) CHECK_FALSE(describe({Code(code), broken, broken}, say).empty());
    CHECK(describe({Code::UnreadableFile, broken, "x"}, say).find(broken) != std::string::npos);
}

TEST_CASE("A sentence is said in the person's language", "[locale]") {
    const felt::tests::FileTree folder;
    folder.write("es/LC_MESSAGES/felt.mo",
                 tests::catalogue({{"The field “{1}” is missing.", "Falta el campo «{1}»."}}, "nplurals=2; plural=(n != 1);"));
    const Messages say(folder.path(), LanguageTag::make("es").value());
    CHECK(describe({Code::MissingField, "at", {}}, say) == "Falta el campo «at».");
}

TEST_CASE("The Spanish sentences keep every value", "[locale]") {
    const Messages say(FELT_CATALOGUE_FOLDER, LanguageTag::make("es").value());
    const Messages plain = english();
    for (int code = 0; code <= int(Code::ContentInvalid); ++code) {
        const Error error{Code(code), "<subject>", "<detail>"};
        const std::string there = describe(error, plain), here = describe(error, say);
        INFO(there << " / " << here);
        for (const char* value : {"<subject>", "<detail>"})
            CHECK((there.find(value) == std::string::npos) == (here.find(value) == std::string::npos));
        CHECK_FALSE(here.empty());
    }
}

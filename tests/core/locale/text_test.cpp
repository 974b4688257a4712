#include "locale/text.h"

#include <algorithm>

#include "support/generators.h"
#include "support/rapidcheck.h"

using namespace felt;
using namespace felt::locale;
using Words = std::vector<std::string>;

namespace {

const Text& rules() {
    static const Text text;
    return text;
}

Words sorted(Words words, const char* language) {
    const Collator collator(LanguageTag::make(language).value());
    std::stable_sort(words.begin(), words.end(), [&](const auto& a, const auto& b) { return collator.compare(a, b) < 0; });
    return words;
}

}  // namespace

TEST_CASE("Folding takes away case, accents, vowel signs and width, and nothing else", "[locale]") {
    struct Row {
        const char* text;
        const char* folded;
    };
    const Row rows[] = {
        {"", ""},
        {"Tight", "tight"},
        {"CÁLIDO", "calido"},
        {"ca\u0301lido", "calido"},
        {"Ñandú", "nandu"},
        {"Straße", "strasse"},
        {"STRASSE", "strasse"},
        {"STRAẞE", "strasse"},
        {"Ångström", "angstrom"},
        {"\u212Bngstro\u0308m", "angstrom"},
        {"Smørrebrød", "smorrebrod"},
        {"Łódź", "lodz"},
        {"Œuf Æon", "oeuf aeon"},
        {"Þór Ðað", "thor dad"},
        {"İstanbul ISPARTA ıssız", "istanbul isparta issiz"},
        {"ﬁn", "fin"},
        {"ＷＩＤＥ　１２", "wide 12"},
        {"Йод ёж", "иод еж"},
        {"ΛΌΓΟΣ λόγος", "λογοσ λογοσ"},
        {"ᾳ", "αι"},
        {"شَدَّة", "شدة"},
        {"شـــد", "شد"},
        {"أمل آمن", "امل امن"},
        {"שָׁלוֹם", "שלום"},
        {"が ガ ｶﾞ ぱ", "が ガ ガ ぱ"},
        {"か", "か"},
        {"漢字", "漢字"},
        {"한국 \u1112\u1161\u11ab", "한국 한"},
        {"कि ज़ोर", "कि जोर"},
        {"e\u0301\ufe0f", "e"},
        {"don’t", "don’t"},
        {"🙂 ok", "🙂 ok"},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        CHECK(rules().fold(row.text) == row.folded);
    }
}

TEST_CASE("Kana of different voicing stay different", "[locale]") {
    CHECK(rules().fold("か") != rules().fold("が"));
    CHECK(rules().fold("ハ") != rules().fold("パ"));
    CHECK(rules().fold("バ") != rules().fold("パ"));
}

TEST_CASE("Folding does not care how a letter is composed, and once is enough", "[locale]") {
    tests::holds([] {
        const std::string text = *tests::genText();
        const std::string folded = rules().fold(text);
        RC_ASSERT(rules().fold(folded) == folded);
        RC_ASSERT(rules().fold(rules().compose(text)) == folded);
        RC_ASSERT(isUtf8(folded));
    });
}

TEST_CASE("Broken bytes are dropped and never bring folding down", "[locale]") {
    CHECK(rules().fold("a\xff"
                       "b") == "ab");
    CHECK(rules().compose("a\xff"
                          "b") == "ab");
    CHECK(rules().words("tight\xff chest\xc3") == Words{"tight", "chest"});
    tests::holds([] {
        const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        RC_ASSERT(isUtf8(rules().fold(bytes)));
        RC_ASSERT(isUtf8(rules().compose(bytes)));
        for (const std::string& word : rules().words(bytes)) RC_ASSERT(isUtf8(word) && !word.empty());
    });
}

TEST_CASE("Composing changes how letters are stored, not which they are", "[locale]") {
    CHECK(rules().compose("e\u0301") == "é");
    CHECK(rules().compose("é") == "é");
    CHECK(rules().compose("か\u3099") == "が");
    CHECK(rules().compose("Ａ ﬁ") == "Ａ ﬁ");
    CHECK(rules().compose("plain Text") == "plain Text");
}

TEST_CASE("Words are folded and stand without punctuation", "[locale]") {
    struct Row {
        const char* text;
        Words words;
    };
    const Row rows[] = {
        {"", {}},
        {"  .,;:!?-–—…()[]{}\"“”«»¿¡/\\|@#%&*+=<>~^`_ ", {}},
        {"Tight across the chest.", {"tight", "across", "the", "chest"}},
        {"¿Qué siento? ¡Calor!", {"que", "siento", "calor"}},
        {"don't", {"don", "t"}},
        {"don’t", {"don", "t"}},
        {"l'été", {"l", "ete"}},
        {"l’été", {"l", "ete"}},
        {"don't été", {"don", "t", "ete"}},
        {"well-being", {"well", "being"}},
        {"well-bëing", {"well", "being"}},
        {"3.5 kg, 10:30", {"3", "5", "kg", "10", "30"}},
        {"3.5 kg, 10:30 é", {"3", "5", "kg", "10", "30", "e"}},
        {"snake_case e_é", {"snake", "case", "e", "e"}},
        {"漢字", {"漢", "字"}},
        {"ひらがなカタ", {"ひ", "ら", "が", "な", "カ", "タ"}},
        {"胸がtightです", {"胸", "が", "tight", "で", "す"}},
        {"、。「」・", {}},
        {"गर्मी और हिन्दी", {"गर्मी", "और", "हिन्दी"}},
        {"شَدّة في الصدر", {"شدة", "في", "الصدر"}},
        {"한국어 단어", {"한국어", "단어"}},
        {"напряжение в груди", {"напряжение", "в", "груди"}},
        {"warm 🙂 soft", {"warm", "soft"}},  // emoji are no words
        {"🙂👩‍👧🇪🇸", {}},
        {"ＷＩＤＥ", {"wide"}},
        {"a\u00a0b\u2028c", {"a", "b", "c"}},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        CHECK(rules().words(row.text) == row.words);
    }
}

TEST_CASE("A word reads the same in whatever text it stands", "[locale]") {
    tests::holds([] {
        const auto gen = rc::gen::container<Words>(rc::gen::element<std::string>("don't", "don’t", "calor", "cálido", "well-being", "3.5",
                                                                                 "e.g.", "漢字", "हिन्दी", "شَدّة", "ガス", "한국어", "Ñandú",
                                                                                 "a_b", "x:y", "a'", "'a"));
        std::string text;
        Words expected;
        for (const std::string& word : *gen) {
            text += word + " ";
            for (const std::string& part : rules().words(word)) expected.push_back(part);
        }
        RC_ASSERT(rules().words(text) == expected);
    });
}

TEST_CASE("The words of a text are those of the folded text", "[locale]") {
    tests::holds([] {
        const std::string text = *tests::genText();
        RC_ASSERT(rules().words(rules().fold(text)) == rules().words(text));
    });
}

TEST_CASE("UTF-8 is told from what is none", "[locale]") {
    for (const char* text : {"", "plain", "é漢🙂", "\x7f", "\xF4\x8F\xBF\xBF", "\xED\x9F\xBF"}) CHECK(isUtf8(text));
    CHECK(isUtf8(std::string("a\0b", 3)));
    for (const char* text :
         {"\x80", "\xff", "a\xc3", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF0\x9F\x99", "é\xe9"}) {
        INFO(text);
        CHECK_FALSE(isUtf8(text));
    }
}

TEST_CASE("Words are sorted as each language has it", "[locale]") {
    CHECK(sorted({"oso", "ñandú", "zumo", "nunca", "nube", "ángel", "alma"}, "es") ==
          Words{"alma", "ángel", "nube", "nunca", "ñandú", "oso", "zumo"});
    CHECK(sorted({"ñandú", "nunca", "nz"}, "en") == Words{"ñandú", "nunca", "nz"});
    CHECK(sorted({"zart", "ähnlich", "Apfel", "öde", "offen", "Straße", "Strasse", "strasse"}, "de") ==
          Words{"ähnlich", "Apfel", "öde", "offen", "strasse", "Strasse", "Straße", "zart"});
    CHECK(sorted({"Zebra", "apple", "Banana"}, "en") == Words{"apple", "Banana", "Zebra"});
    CHECK(sorted({"b", "tlh", "a"}, "tlh") == Words{"a", "b", "tlh"});
}

TEST_CASE("The order tells accents and case apart, and holds for broken bytes", "[locale]") {
    const Collator collator(LanguageTag::make("es").value());
    CHECK(collator.compare("calor", "calor") == 0);
    CHECK(collator.compare("é", "e\u0301") == 0);
    CHECK(collator.compare("esta", "está") < 0);
    CHECK(collator.compare("sol", "Sol") < 0);
    CHECK(collator.compare("", "a") < 0);
    tests::holds([&] {
        const auto a = *rc::gen::container<std::string>(rc::gen::arbitrary<char>()), b = *tests::genText();
        const auto forth = collator.compare(a, b), back = collator.compare(b, a);
        RC_ASSERT((forth < 0) == (back > 0));
        RC_ASSERT((forth == 0) == (back == 0));
    });
}

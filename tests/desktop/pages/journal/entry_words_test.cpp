#include "pages/journal/entry_words.h"

#include "bridge/content.h"
#include "support/desk.h"
#include "support/journals.h"

using namespace felt;
using namespace felt::desktop;
using namespace felt::desktop::tests;

namespace {

EntryWords words(std::string_view json, int revision = 1) {
    const locale::Messages say({}, need(LanguageTag::make("en")));
    const Content& content = *felt::desktop::tests::content();
    journal::Record record{.entry = felt::tests::checkIn(json), .revision = revision, .deleted = {}, .history = {}};
    return inWords(
        record,
        {{content.lexicon, content.placeNames, say.language()}, say, QLocale(QStringLiteral("en")), QStringLiteral("What is here now?")});
}

QString flat(const std::vector<EntryWords::Line>& lines) {
    QString text;
    for (const EntryWords::Line& line : lines) {
        text += line.label + QLatin1Char(':');
        for (const EntryWords::Said& said : line.said) text += QStringLiteral(" [%1|%2]").arg(said.text, said.caption);
        text += QLatin1Char('\n');
    }
    return text;
}

}  // namespace

TEST_CASE("Everything a check-in can hold is said in words", "[desktop][journal]") {
    const EntryWords all = words(felt::tests::fullCheckIn);
    const QString said = flat(all.lines), about = flat(all.about);
    INFO(said.toStdString() << about.toStdString());
    for (const char* part : {"[eng, 7|", "cold, still", "painted", "Kieselgefühl", "numb", "unruhig, 4|partly", "[not sure|]",
                             "rather unpleasant, rather stirred", "30 of 100", "0 of 100", "Ruhe, not met", "frozen",
                             "6 of 10 before, 3 of 10 after", "Afterwards: [better|]"})
        CHECK(said.contains(QString::fromUtf8(part)));
    CHECK(about.contains(QStringLiteral("What is here now?")));
    CHECK(about.contains(QStringLiteral("a whole check-in, to the end")));
    CHECK(about.contains(QStringLiteral("Deutsch")));
    CHECK(about.contains(QStringLiteral("from: paper")));
    CHECK(about.contains(QStringLiteral("another version of Felt")));
    CHECK(all.tags == QStringLiteral("Arbeit · nachts"));
    CHECK(all.note == QString::fromUtf8("Der Brustkorb fühlt sich zu klein an."));
    CHECK(all.caption.contains(QStringLiteral("private")));
}

TEST_CASE("When it was written is said where that differs", "[desktop][journal]") {
    CHECK(words(R"({"at":"2026-02-28T21:15+01:00","written":"2026-02-28T21:17+01:00"})").caption.isEmpty());
    CHECK(words(R"({"at":"2026-02-28T21:15+01:00","written":"2026-02-28T21:40+01:00"})").caption == QStringLiteral("written 21:40"));
    CHECK(words(R"({"at":"2026-02-28T21:15+01:00","written":"2026-03-01T07:40+01:00"})").caption.contains(QStringLiteral("1 March")));
    CHECK(words(R"({"at":"2026-02-28"})").caption.isEmpty());
}

TEST_CASE("A place without a word is said as a place, and nothing at all stays short", "[desktop][journal]") {
    const EntryWords place = words(R"({"at":"2026-02-28","marks":[{"view":"front","place":"front.throat"}]})");
    REQUIRE(place.lines.size() == 1);
    CHECK_FALSE(place.lines[0].said[0].kind.has_value());
    const EntryWords bare = words(R"({"at":"2026-02-28"})");
    CHECK(bare.lines.empty());
    CHECK_FALSE(bare.sentence.isEmpty());
}

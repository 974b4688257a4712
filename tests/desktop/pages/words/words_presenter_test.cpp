#include "pages/words/words_presenter.h"

#include <algorithm>

#include "pages/room.h"

using namespace felt;
using namespace felt::desktop;
using namespace felt::desktop::tests;

namespace {

const std::vector<std::string> entries{
    R"({"at":"2026-02-27T08:00+01:00","marks":[{"view":"front","place":"front.throat","sensation":"s.tight"}],"feelings":[{"concept":"f.uneasy"}]})",
    R"({"at":"2026-02-28T08:00+01:00","feelings":[{"concept":"f.uneasy","intensity":4}],"needs":[{"concept":"n.rest","met":"unmet"}]})"};

lexicon::ConceptId idea(const char* text) { return *lexicon::ConceptId::make(text); }
LanguageTag language(const char* text) { return *LanguageTag::make(text); }

struct Presented : Household {
    explicit Presented(const std::vector<std::string>& checkIns = entries) : Household(checkIns), presenter(session) {
        presenter.enter();
        settle();
        waitForEveryLanguage();
    }
    const WordRow* row(const char* id) {
        const auto& rows = presenter.list().rows();
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const WordRow& each) { return each.id == idea(id); });
        return found == rows.end() ? nullptr : &*found;
    }
    const WordRow* rowSaying(const QString& text) {
        const auto& rows = presenter.list().rows();
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const WordRow& each) { return each.id && each.text == text; });
        return found == rows.end() ? nullptr : &*found;
    }
    // Writes and waits until the lexicon has the word among its own.
    void keep(const WordsPresenter::Draft& draft) {
        QSignalSpy joined(&session, &Session::wordsChanged);
        presenter.save(draft);
        REQUIRE(QTest::qWaitFor([&] { return !joined.empty(); }, 20'000));
        settle();
    }
    WordsPresenter presenter;
};

WordsPresenter::Draft sherbety() {
    return {std::nullopt, lexicon::Kind::Sensation, language("en"), QStringLiteral("sherbety"), QStringLiteral("Like soda in the arms."),
            {},           idea("s.tingly")};
}

}  // namespace

TEST_CASE("The words of a kind stand under their clusters, and what one uses is marked", "[desktop][words]") {
    Presented shown;
    CHECK(shown.presenter.kind() == lexicon::Kind::Feeling);
    CHECK_FALSE(shown.presenter.list().rows().front().id);
    REQUIRE(shown.row("f.uneasy") != nullptr);
    CHECK(shown.row("f.uneasy")->mark == QStringLiteral("you use it"));
    CHECK(shown.row("f.calm")->mark.isEmpty());
    CHECK(shown.row("n.rest") == nullptr);
    shown.presenter.showKind(lexicon::Kind::Need);
    CHECK(shown.row("n.rest")->mark == QStringLiteral("you use it"));
}

TEST_CASE("What is typed is found in any language, and marked with it", "[desktop][words]") {
    Presented shown;
    shown.presenter.search(QStringLiteral("  frio "));
    REQUIRE(shown.row("s.cold") != nullptr);
    CHECK(shown.row("s.cold")->mark == QStringLiteral("Español"));
    shown.presenter.chooseRow(WordRow(*shown.row("s.cold")));
    REQUIRE(shown.presenter.detail());
    CHECK(shown.presenter.detail()->first.language == language("es"));
    CHECK(shown.presenter.detail()->first.lemma == QStringLiteral("frío"));
    REQUIRE(shown.presenter.detail()->second);
    CHECK(shown.presenter.detail()->second->lemma == QStringLiteral("cold"));
    shown.presenter.search(QStringLiteral("qwxyz"));
    CHECK(shown.presenter.list().rows().size() == 1);
    CHECK(shown.presenter.list().rows()[0].text == QStringLiteral("No word matches that"));
    shown.presenter.search({});
    CHECK(shown.row("f.calm") != nullptr);
}

TEST_CASE("A word is told with its neighbours, its opposite and how it turned up in the journal", "[desktop][words]") {
    Presented shown;
    QSignalSpy read(&shown.presenter, &WordsPresenter::useRead);
    shown.presenter.choose(idea("f.uneasy"));
    REQUIRE(QTest::qWaitFor([&] { return !read.empty(); }));
    const WordDetail& detail = *shown.presenter.detail();
    CHECK(detail.about == QStringLiteral("Feeling, rather unpleasant, rather much energy"));
    CHECK(detail.first.lemma == QStringLiteral("uneasy"));
    CHECK_FALSE(detail.second);
    CHECK_FALSE(detail.near.empty());
    for (const auto& each : detail.near) CHECK_FALSE(each.apart.isEmpty());
    REQUIRE(detail.opposite);
    CHECK(detail.opposite->id == idea("f.comfortable"));
    CHECK(shown.presenter.use().entries == 2);
    CHECK(shown.presenter.use().latest == felt::tests::id(2));
    shown.presenter.choose(idea("s.warm"));
    CHECK(shown.presenter.kind() == lexicon::Kind::Sensation);
    CHECK(shown.row("s.warm") != nullptr);
}

TEST_CASE("Only words of the same language are compared", "[desktop][words]") {
    Presented shown;
    // A word of one's own has one language only.
    shown.keep({std::nullopt,
                lexicon::Kind::Feeling,
                language("en"),
                QStringLiteral("lullish"),
                QStringLiteral("As after rain."),
                {},
                idea("f.calm")});
    shown.presenter.choose(idea("f.calm"));
    const std::size_t inEnglish = shown.presenter.detail()->near.size();
    shown.presenter.feelIn(language("ja"));
    const auto& near = shown.presenter.detail()->near;
    CHECK((!near.empty() && near.size() < inEnglish));
    for (const auto& each : near) {
        INFO(each.word.id.text());
        CHECK(shown.session.content()->lexicon.word(each.word.id, language("ja")) != nullptr);
        CHECK_FALSE(each.apart.isEmpty());
    }
}

TEST_CASE("A word is looked at in the language one feels in, beside the one that is learned", "[desktop][words]") {
    Presented shown;
    shown.presenter.choose(idea("s.hungry"));
    shown.presenter.learn(language("es"));
    REQUIRE(shown.presenter.detail()->second);
    CHECK(shown.presenter.detail()->second->lemma == QStringLiteral("hambre"));
    shown.presenter.feelIn(language("es"));
    CHECK(shown.presenter.detail()->first.lemma == QStringLiteral("hambre"));
    CHECK_FALSE(shown.presenter.detail()->second);  // one language is not learned beside itself
    CHECK(shown.row("s.hungry")->text == QStringLiteral("hambre"));
    shown.presenter.learn(language("en"));
    CHECK(shown.presenter.detail()->second->lemma == QStringLiteral("hungry"));
}

TEST_CASE("Words for desire are shown only where they were asked for", "[desktop][words]") {
    Presented shown;
    shown.presenter.showKind(lexicon::Kind::Sensation);
    CHECK(shown.row("s.sexual-desire") == nullptr);
    const auto showAll = [&](bool all) {
        shown.session.settings().setAllWords(all);
        shown.presenter.leave();
        shown.presenter.enter();
    };
    showAll(true);
    CHECK(shown.row("s.sexual-desire") != nullptr);
    showAll(false);
    CHECK(shown.row("s.sexual-desire") == nullptr);
}

TEST_CASE("An own word is kept in the journal, found like the others, and near what it stands beside", "[desktop][words]") {
    Presented shown;
    shown.keep(sherbety());
    const WordRow* const row = shown.rowSaying(QStringLiteral("sherbety"));
    REQUIRE(row != nullptr);
    CHECK(row->mark == QStringLiteral("your own"));
    CHECK(shown.presenter.list().rows()[0].text == QStringLiteral("Your own words"));
    REQUIRE(shown.presenter.detail());
    CHECK(shown.presenter.detail()->isOwn);
    CHECK(shown.presenter.detail()->first.definition == QStringLiteral("Like soda in the arms."));
    REQUIRE(shown.presenter.detail()->near.size() == 1);
    CHECK(shown.presenter.detail()->near[0].word.id == idea("s.tingly"));
    CHECK(shown.session.content()->words.find("sherb").size() >= 1);
    // Behind a lock nothing of it stays.
    shown.session.store().close();
    CHECK(shown.session.ownWords().empty());
    CHECK(std::none_of(shown.session.content()->lexicon.concepts().begin(), shown.session.content()->lexicon.concepts().end(),
                       [](const lexicon::Concept& each) { return each.id.isOwn(); }));
}

TEST_CASE("An own word that is there already leads to it", "[desktop][words]") {
    Presented shown;
    QSignalSpy there(&shown.presenter, &WordsPresenter::alreadyThere), saved(&shown.presenter, &WordsPresenter::saved);
    auto draft = sherbety();
    draft.lemma = QStringLiteral(" Tight ");
    shown.presenter.save(draft);
    CHECK(there.size() == 1);
    CHECK(shown.presenter.chosen() == idea("s.tight"));
    shown.settle();
    CHECK(saved.empty());
    CHECK(shown.session.ownWords().empty());
}

TEST_CASE("An own word can be changed and taken away, and comes back", "[desktop][words]") {
    Presented shown;
    shown.keep(sherbety());
    const lexicon::ConceptId own = *shown.presenter.chosen();
    WordsPresenter::Draft draft = shown.presenter.draftOf(own);
    CHECK(draft.lemma == QStringLiteral("sherbety"));
    CHECK(draft.nearest == idea("s.tingly"));
    draft.lemma = QStringLiteral("sherbetish");
    shown.keep(draft);
    CHECK(shown.rowSaying(QStringLiteral("sherbetish")) != nullptr);
    CHECK(shown.rowSaying(QStringLiteral("sherbety")) == nullptr);
    CHECK(shown.session.ownWords().size() == 1);
    QSignalSpy removed(&shown.presenter, &WordsPresenter::removed), joined(&shown.session, &Session::wordsChanged);
    shown.presenter.removeOwn(own);
    REQUIRE(QTest::qWaitFor([&] { return !removed.empty() && !joined.empty(); }, 20'000));
    CHECK(shown.rowSaying(QStringLiteral("sherbetish")) == nullptr);
    CHECK(shown.presenter.chosen() != own);
    joined.clear();
    shown.presenter.bringBack(*static_cast<const Uuid*>(removed[0][0].constData()));
    REQUIRE(QTest::qWaitFor([&] { return !joined.empty(); }, 20'000));
    CHECK(shown.session.ownWords().size() == 1);
}

TEST_CASE("What a word means to oneself is kept beside it, changed and taken back", "[desktop][words]") {
    Presented shown;
    shown.presenter.choose(idea("f.calm"));
    const auto say = [&](const char* meaning) {
        QSignalSpy joined(&shown.session, &Session::wordsChanged);
        shown.presenter.saveMeaning(QString::fromUtf8(meaning));
        REQUIRE(QTest::qWaitFor([&] { return !joined.empty(); }, 20'000));
    };
    const std::size_t concepts = shown.session.content()->lexicon.concepts().size();
    say("The lake at six.");
    CHECK(shown.presenter.detail()->ownMeaning == QStringLiteral("The lake at six."));
    CHECK(shown.session.content()->lexicon.concepts().size() == concepts);
    say("The lake at seven.");
    CHECK(shown.presenter.detail()->ownMeaning == QStringLiteral("The lake at seven."));
    CHECK(shown.session.ownWords().size() == 1);
    say("  ");
    CHECK_FALSE(shown.presenter.detail()->ownMeaning);
    CHECK(shown.session.ownWords().empty());
}

TEST_CASE("Places lead to the sensations that are typical there; the plane begins with the core", "[desktop][words]") {
    Presented shown;
    const auto words = shown.presenter.typicalFor(*body::PlaceId::make("front.throat"));
    CHECK(std::any_of(words.begin(), words.end(), [](const WordLink& word) { return word.id == idea("s.lump-in-throat"); }));
    const auto feelings = shown.presenter.feelings();
    REQUIRE(feelings.size() > 84);
    CHECK(std::none_of(feelings.begin(), feelings.end(), [](const auto& each) { return each.word.id == idea("f.ignored"); }));
    const lexicon::Lexicon& lexicon = shown.session.content()->lexicon;
    CHECK(lexicon.find(feelings.front().word.id)->tier == 1);
    CHECK(lexicon.find(feelings.back().word.id)->tier == 3);
}

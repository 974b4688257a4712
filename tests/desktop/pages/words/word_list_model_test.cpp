#include "pages/words/word_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <catch2/catch_test_macros.hpp>

using namespace felt;
using namespace felt::desktop;

namespace {

lexicon::ConceptId concept_(const char* text) { return *lexicon::ConceptId::make(text); }
LanguageTag english() { return *LanguageTag::make("en"); }

std::vector<WordRow> someRows() {
    return {{std::nullopt, QStringLiteral("Heart"), QStringLiteral("2 words"), std::nullopt},
            {concept_("s.racing"), QStringLiteral("racing heart"), QStringLiteral("you use it"), english()},
            {concept_("s.pounding"), QStringLiteral("pounding heart"), {}, english()}};
}

}  // namespace

TEST_CASE("The list of words is a sound model; headings are read and never chosen", "[desktop][words]") {
    WordListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(someRows());
    REQUIRE(model.rowCount() == 3);
    CHECK(model.wordAt(model.index(0)) == nullptr);
    CHECK_FALSE(model.index(0).flags().testFlag(Qt::ItemIsSelectable));
    CHECK(model.index(0).data(WordListModel::IsHeading).toBool());
    CHECK(model.index(1).flags().testFlag(Qt::ItemIsSelectable));
    CHECK(model.index(1).data(Qt::AccessibleTextRole).toString() == QStringLiteral("racing heart, you use it"));
    CHECK(model.index(2).data(Qt::AccessibleTextRole).toString() == QStringLiteral("pounding heart"));
    CHECK(model.indexOf(concept_("s.pounding")).row() == 2);
    CHECK_FALSE(model.indexOf(concept_("s.warm")).isValid());
    CHECK(model.wordAt({}) == nullptr);
}

TEST_CASE("Other marks leave the list where it is; other words begin it anew", "[desktop][words]") {
    WordListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(someRows());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset), changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows(someRows());
    CHECK((reset.empty() && changed.empty()));
    auto rows = someRows();
    rows[2].mark = QStringLiteral("you use it");
    model.setRows(rows);
    CHECK((reset.empty() && changed.size() == 1));
    rows.pop_back();
    model.setRows(rows);
    CHECK(reset.size() == 1);
}

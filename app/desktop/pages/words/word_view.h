// One word with everything about it.
#pragma once

#include <QWidget>

#include "pages/words/words_presenter.h"

class QVBoxLayout;

namespace felt::desktop {

class Button;
class LearningRow;
class Text;

class WordView : public QWidget {
    Q_OBJECT
public:
    explicit WordView(Session& session, QWidget* parent = nullptr);
    void show(const WordDetail& detail);
    void setUse(const WordsPresenter::Use& use);
    // Nothing: the word is not one to learn here. comesBack: when, or empty.
    void setLearning(const std::optional<trainer::WordProgress>& progress, const QString& comesBack);
    // The picture of the places stands beside the texts where there is room.
    void setWide(bool wide);

signals:
    void wordWanted(const felt::lexicon::ConceptId& id);
    void entryWanted(const felt::Uuid& id);
    void meaningSaid(const QString& meaning);
    void editWanted(const felt::lexicon::ConceptId& id);
    void removeWanted(const felt::lexicon::ConceptId& id);
    void wished(felt::journal::Wish wish);

private:
    QWidget* wordCard(const WordDetail& detail);
    QWidget* side(const WordDetail::Side& side, bool main);
    QWidget* nearCard(const WordDetail& detail);
    QWidget* kinCard(const WordDetail& detail);
    QWidget* meaningCard(const WordDetail& detail);
    QWidget* linkRow(const QString& heading, const std::vector<WordLink>& links, const std::optional<lexicon::ConceptId>& here = {});
    Button* link(const WordLink& word, Type type);
    Session& m_session;
    QVBoxLayout* m_column;
    QWidget* m_inside = nullptr;
    Text* m_use = nullptr;
    Button* m_seeUse = nullptr;
    LearningRow* m_learning = nullptr;
    std::optional<Uuid> m_latest;
    std::optional<WordDetail> m_detail;
    bool m_wide = true;
};

}  // namespace felt::desktop

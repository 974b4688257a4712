// How far the words have come: in use, recognised, over the months; and for the curious, how well the rhythm holds.
#pragma once

#include <QWidget>

#include "pages/words/words_presenter.h"

class QVBoxLayout;

namespace felt::desktop {

class ProgressView : public QWidget {
    Q_OBJECT
public:
    ProgressView(Session& session, WordsPresenter& presenter, QWidget* parent = nullptr);
    void read();

signals:
    void wordWanted(const felt::lexicon::ConceptId& id);
    void closed();

private:
    void fill();
    void addNow(QVBoxLayout& column, const StudyState& study);
    void addMonths(QVBoxLayout& column, const StudyState& study);
    void addRetention(QVBoxLayout& column, const StudyState& study);
    Session& m_session;
    QVBoxLayout* m_column;
    QWidget* m_inside = nullptr;
};

}  // namespace felt::desktop

// The left of the words page: search, the three kinds, the list, and in which languages one looks.
#pragma once

#include <QTimer>
#include <QWidget>

#include "pages/words/words_presenter.h"

class QButtonGroup;
class QComboBox;
class QListView;
class QVBoxLayout;

namespace felt::desktop {

class Button;
class SearchField;

class WordsList : public QWidget {
    Q_OBJECT
public:
    WordsList(Session& session, WordsPresenter& presenter, QWidget* parent = nullptr);
    void takeKeyboard();

signals:
    // A word was gone to, by key or click.
    void wordChosen();
    void planeWanted();
    void bodyWanted();
    void progressWanted();
    void ownWanted(const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeSearch(QVBoxLayout* column);
    void makeKinds(QVBoxLayout* column);
    void makeList(QVBoxLayout* column);
    void makeLanguages(QVBoxLayout* column);
    void search();
    void showList();
    void showLanguages();
    Session& m_session;
    WordsPresenter& m_presenter;
    SearchField* m_search;
    QTimer m_typing;
    QButtonGroup* m_kinds;
    QListView* m_view;
    Button* m_picture;  // the plane or the body, as the kind has it
    Button* m_own;
    QComboBox* m_feels;
    QComboBox* m_learns;
    bool m_following = false;  // the list follows what was chosen elsewhere
};

}  // namespace felt::desktop

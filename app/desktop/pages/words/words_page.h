// The words: a list to walk through or search, and one word with everything about it.
#pragma once

#include "navigator.h"
#include "pages/words/words_presenter.h"
#include "session.h"
#include "widgets/page.h"

class QStackedWidget;

namespace felt::desktop {

class Banner;
class OwnWordForm;
class PlacesView;
class PlaneView;
class ProgressView;
class UndoBar;
class WordView;
class WordsList;

class WordsPage : public Page {
    Q_OBJECT
public:
    WordsPage(Session& session, Navigator& go, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;
    void show(const lexicon::ConceptId& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectViews();
    void showWord();
    template <class View>
    void browse(View*& view);
    void writeOwn(const WordsPresenter::Draft& draft);
    void sayWhatIsLeftOut();
    Session& m_session;
    Navigator& m_go;
    WordsPresenter m_presenter;
    Banner* m_trouble;
    WordsList* m_list;
    QStackedWidget* m_right;
    WordView* m_word;
    OwnWordForm* m_form;
    PlaneView* m_plane = nullptr;    // made when first asked for
    PlacesView* m_places = nullptr;  // likewise
    ProgressView* m_progress = nullptr;
    UndoBar* m_undo;
};

}  // namespace felt::desktop

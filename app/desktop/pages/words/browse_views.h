// Words by where they are: feelings on the plane, sensations on the body.
#pragma once

#include <QWidget>

#include "pages/words/words_presenter.h"

namespace felt::desktop {

class AffectPlane;
class BodyPair;
class ChipBox;
class Text;

class PlaneView : public QWidget {
    Q_OBJECT
public:
    PlaneView(Session& session, WordsPresenter& presenter, QWidget* parent = nullptr);
    void read();

signals:
    void wordWanted(const felt::lexicon::ConceptId& id);
    void closed();

private:
    void showNear(QPointF point);
    WordsPresenter& m_presenter;
    AffectPlane* m_plane;
    Text* m_nearTitle;
    ChipBox* m_near;
    std::vector<WordsPresenter::OnPlane> m_words;
};

class PlacesView : public QWidget {
    Q_OBJECT
public:
    // The content has to be there.
    PlacesView(Session& session, WordsPresenter& presenter, QWidget* parent = nullptr);
    void read();

signals:
    void wordWanted(const felt::lexicon::ConceptId& id);
    void closed();

private:
    void showPlace(const body::PlaceId& place);
    Session& m_session;
    WordsPresenter& m_presenter;
    std::shared_ptr<const Content> m_content;  // the figure lives there
    BodyPair* m_body;
    Text* m_title;
    ChipBox* m_words;
    std::optional<body::PlaceId> m_place;
};

}  // namespace felt::desktop

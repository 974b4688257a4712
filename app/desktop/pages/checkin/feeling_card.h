// One feeling beside its neighbours: what it means, how it is said, and whether it fits.
#pragma once

#include <QFrame>
#include <optional>

#include "checkin/check_in.h"
#include "session.h"

namespace felt::desktop {

class Button;
class Text;

class FeelingCard : public QFrame {
    Q_OBJECT
public:
    explicit FeelingCard(Session& session);
    void set(const lexicon::ConceptId& id, const QString& word, const lexicon::Word* entry);
    void setAnswer(bool chosen, std::optional<checkin::Fits> fits);
    const std::optional<lexicon::ConceptId>& id() const { return m_id; }

signals:
    void answered(const felt::lexicon::ConceptId& id, std::optional<felt::checkin::Fits> fits);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Session& m_session;
    std::optional<lexicon::ConceptId> m_id;
    Text* m_word;
    Text* m_meaning;
    Text* m_example;
    std::vector<Button*> m_answers;
    bool m_chosen = false;
};

}  // namespace felt::desktop

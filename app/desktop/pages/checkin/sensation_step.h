// Sensation: what it is like at one place after the other, how strong, and more about it if one likes.
#pragma once

#include "pages/checkin/step.h"

class QVBoxLayout;

namespace felt::desktop {

class BodyMap;
class Button;
class QualityRow;
class StrengthRow;
class Text;
class WordPicker;

class SensationStep : public Step {
    Q_OBJECT
public:
    explicit SensationStep(CheckInPresenter& presenter);
    QString question() const override;
    QString helper() const override { return tr("One word is enough. If none fits, your own word is fine, and so is none."); }
    void enter() override;
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshMarks();
    const checkin::Mark* mark() const;
    QWidget* m_side;
    QWidget* m_picture;
    BodyMap* m_front;
    BodyMap* m_back;
    Text* m_count;
    Button* m_another;
    QVBoxLayout* m_marks;
    WordPicker* m_picker;
    StrengthRow* m_strength;
    QualityRow* m_qualities;
    Text* m_ownWord;
};

}  // namespace felt::desktop

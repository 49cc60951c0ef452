"""The world map in a real browser: drawn from its own file, in every theme, and on paper."""

import pytest

from .conftest import ADDRESSES

FILLS = """() => [...document.querySelectorAll('.map g')].map((group) => {
  const shape = group.firstElementChild;
  const box = shape.getBoundingClientRect();
  return [group.getAttribute('class'), getComputedStyle(group).fill, box.width > 0];
})"""


@pytest.mark.parametrize("media", ["light", "dark", "forced", "print"])
def test_the_map_is_drawn_with_a_fill_of_its_own_for_each_level(page, site, troubles, media):
    asked = {"forced": {"forced_colors": "active"}, "print": {"media": "print"}}
    page.emulate_media(**asked.get(media, {"color_scheme": media}))
    page.goto(site + ADDRESSES["job"])
    page.wait_for_load_state("networkidle")
    drawn = page.evaluate(FILLS)
    assert all(is_wide for _, _, is_wide in drawn)
    assert len({fill for _, fill, _ in drawn}) == len(drawn) == 3
    assert (troubles.said, troubles.foreign) == ([], [])


def test_the_map_lies_within_a_phone_and_leads_to_the_countries(page, site):
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(site + ADDRESSES["job"])
    box = page.locator(".map").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 320
    page.get_by_text("countries and territories, with the formula").click()
    page.get_by_label("Country").fill("Niger")
    page.keyboard.press("Enter")
    page.wait_for_url("**country=Niger**")
    assert page.get_by_role("rowheader", name="Niger", exact=True).is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == 320

"""Overrides in the workshop: made beside the faults they cover, listed and withdrawn here."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseNotAllowed
from django.shortcuts import redirect
from django.urls import path, reverse

from ..editing.overriding import withdraw
from ..editing.refusals import Refused
from ..models import Override


@admin.register(Override)
class OverrideAdmin(admin.ModelAdmin):
    """Leaves to publish in spite of a rule. Readers see those that a page rests on."""

    actions = None
    change_list_template = "admin/workshop/list.html"
    list_display = ["occupation", "rule", "reason", "by", "made_on", "expires_on", "withdrawn_on"]
    list_filter = ["rule", "expires_on", "withdrawn_on"]
    list_select_related = ["occupation", "by"]
    search_fields = ["occupation__title", "reason"]
    change_form_template = "admin/workshop/override.html"

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def get_urls(self):
        """Add withdrawing to Django's own addresses."""
        view = self.admin_site.admin_view
        own = path("<int:pk>/withdraw/", view(self.withdraw), name="override_withdraw")
        return [own, *super().get_urls()]

    def withdraw(self, request, pk: int):
        """End an override."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        if not request.user.has_perm("occupations.change_override"):
            raise PermissionDenied
        leave = Override.objects.filter(pk=pk).first()
        if leave is None:
            raise Http404("There is no such override.")
        try:
            withdraw(leave)
        except Refused as refusal:
            messages.error(request, str(refusal))
        else:
            messages.success(request, "Withdrawn.")
        return redirect(reverse("admin:occupations_override_changelist"))

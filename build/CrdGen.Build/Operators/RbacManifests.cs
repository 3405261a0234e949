using CrdGen.Build.Permissions;
using CrdGen.Schema.Json;

namespace CrdGen.Build.Operators;

/// <summary>An operator's identity and what it may do: least privilege, as its code calls for it.</summary>
internal static class RbacManifests
{
    private const string Folder = "rbac/";
    private const string Rbac = "rbac.authorization.k8s.io";

    /// <summary>The objects by path.</summary>
    public static IEnumerable<(string Path, JsonValue Value)> Of(OperatorSettings settings, IReadOnlyCollection<Permission> permissions)
    {
        yield return (Folder + "service_account.yaml", Objects.Object(settings, "v1", "ServiceAccount", settings.Name, settings.Namespace));
        var everywhere = permissions.Where(permission => permission.Place == PermissionPlace.Cluster || (settings.WatchesAll && permission.Place == PermissionPlace.Watched)).ToList();
        if (everywhere.Count > 0)
        {
            yield return (Folder + "cluster_role.yaml", Role(settings, "ClusterRole", null, everywhere));
            yield return (Folder + "cluster_role_binding.yaml", Binding(settings, "ClusterRole", null));
        }

        // What is granted everywhere need not be granted here once more.
        var granted = new HashSet<Permission>(everywhere.Select(permission => permission with { Place = PermissionPlace.OwnNamespace }));
        var here = permissions
            .Select(permission => permission with { Place = permission.Place == PermissionPlace.Watched ? PermissionPlace.OwnNamespace : permission.Place })
            .Where(permission => permission.Place == PermissionPlace.OwnNamespace && !granted.Contains(permission) && !granted.Contains(permission with { Names = "" }))
            .Distinct()
            .ToList();
        if (here.Count > 0)
        {
            yield return (Folder + "role.yaml", Role(settings, "Role", settings.Namespace, here));
            yield return (Folder + "role_binding.yaml", Binding(settings, "Role", settings.Namespace));
        }
    }

    private static JsonValue Role(OperatorSettings settings, string kind, string? ns, IReadOnlyCollection<Permission> permissions) =>
        Objects.Object(settings, Rbac + "/v1", kind, settings.Name, ns, ("rules", Roles.Rules(permissions)));

    private static JsonValue Binding(OperatorSettings settings, string role, string? ns) => Objects.Object(
        settings,
        Rbac + "/v1",
        role + "Binding",
        settings.Name,
        ns,
        ("roleRef", Objects.Map(("apiGroup", Objects.Text(Rbac)), ("kind", Objects.Text(role)), ("name", Objects.Text(settings.Name)))),
        ("subjects", Objects.List(Objects.Map(("kind", Objects.Text("ServiceAccount")), ("name", Objects.Text(settings.Name)), ("namespace", Objects.Text(settings.Namespace))))));
}

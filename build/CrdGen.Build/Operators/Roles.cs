using CrdGen.Build.Permissions;
using CrdGen.Schema.Json;

namespace CrdGen.Build.Operators;

/// <summary>
/// The fewest rules of RBAC for permissions: one for all verbs on a resource, and one for all resources of a group with the same verbs. Sorted, so that
/// a changed call is a changed line. What is allowed for all objects is not allowed for some once more.
/// </summary>
internal static class Roles
{
    public static JsonValue Rules(IReadOnlyCollection<Permission> permissions) => JsonValue.From(permissions
        .Where(permission => permission.Names.Length == 0 || !permissions.Any(other => other.Names.Length == 0 && (other.Group, other.Resource, other.Verb) == (permission.Group, permission.Resource, permission.Verb)))
        .GroupBy(permission => (permission.Group, permission.Resource, permission.Names))
        .Select(resource => (resource.Key.Group, resource.Key.Resource, resource.Key.Names, Verbs: string.Join(",", resource.Select(permission => permission.Verb).Distinct().OrderBy(verb => verb, StringComparer.Ordinal))))
        .GroupBy(resource => (resource.Group, resource.Verbs, resource.Names))
        .Select(rule => (rule.Key.Group, rule.Key.Verbs, rule.Key.Names, Resources: rule.Select(resource => resource.Resource).OrderBy(resource => resource, StringComparer.Ordinal).ToList()))
        .OrderBy(rule => rule.Group, StringComparer.Ordinal)
        .ThenBy(rule => rule.Resources[0], StringComparer.Ordinal)
        .ThenBy(rule => rule.Names, StringComparer.Ordinal)
        .Select(rule => Objects.Map(
            ("apiGroups", Objects.Texts([rule.Group])),
            ("resources", Objects.Texts(rule.Resources)),
            ("resourceNames", rule.Names.Length == 0 ? null : Objects.Texts(rule.Names.Split(','))),
            ("verbs", Objects.Texts(rule.Verbs.Split(','))))));
}

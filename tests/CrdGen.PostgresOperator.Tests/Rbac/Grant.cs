using CrdGen.Models.Rbac.V1;

namespace PostgresOperator.Tests.Rbac;

/// <summary>One verb on one resource: the least that a role can be without.</summary>
/// <param name="Kind">The role's kind.</param>
/// <param name="Group">The API group.</param>
/// <param name="Resource">The resource.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Name">The name of the object that it is about; <see langword="null"/> for all.</param>
public sealed record Grant(string Kind, string Group, string Resource, string Verb, string? Name)
{
    /// <summary>All that a role grants.</summary>
    public static IEnumerable<Grant> Of(string kind, IEnumerable<PolicyRule> rules) =>
        from rule in rules
        from @group in rule.ApiGroups ?? []
        from resource in rule.Resources ?? []
        from verb in rule.Verbs
        from name in rule.ResourceNames is { } names ? names : (IEnumerable<string?>)[null]
        select new Grant(kind, @group, resource, verb, name);

    /// <summary>The rules without this grant.</summary>
    public IEnumerable<PolicyRule> TakenFrom(string kind, IEnumerable<PolicyRule> rules) =>
        from grant in Of(kind, rules)
        where grant != this
        select new PolicyRule { ApiGroups = [grant.Group], Resources = [grant.Resource], ResourceNames = grant.Name is { } name ? [name] : null, Verbs = [grant.Verb] };

    public override string ToString() => $"{Verb} {Resource}{(Group.Length == 0 ? "" : "." + Group)} {(Name is null ? "" : " " + Name)} ({Kind})";
}

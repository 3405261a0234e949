using CrdGen.Models.Rbac.V1;

namespace PostgresOperator.Tests.Rbac;

/// <summary>One verb on one resource: the least that a role can be without.</summary>
public sealed record Grant(string Kind, string Group, string Resource, string Verb)
{
    /// <summary>All that a role grants.</summary>
    public static IEnumerable<Grant> Of(string kind, IEnumerable<PolicyRule> rules) =>
        from rule in rules
        from @group in rule.ApiGroups ?? []
        from resource in rule.Resources ?? []
        from verb in rule.Verbs
        select new Grant(kind, @group, resource, verb);

    /// <summary>The rules without this grant.</summary>
    public IEnumerable<PolicyRule> TakenFrom(string kind, IEnumerable<PolicyRule> rules) =>
        from grant in Of(kind, rules)
        where grant != this
        select new PolicyRule { ApiGroups = [grant.Group], Resources = [grant.Resource], Verbs = [grant.Verb] };

    public override string ToString() => $"{Verb} {Resource}{(Group.Length == 0 ? "" : "." + Group)} ({Kind})";
}

using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.AccessReviews;

public sealed class AccessReviewTests(Cluster cluster)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_asks_may_do_all()
    {
        (await cluster.Client.CanIAsync<Pod>("delete", "default", cancellationToken: Cancel)).ShouldBeTrue();
        (await cluster.Client.CanIAsync("impersonate", Definitions.Of<ServiceAccount>(), cancellationToken: Cancel)).ShouldBeTrue();
        (await cluster.Client.CanIAskAsync("get", "/metrics", Cancel)).ShouldBeTrue();
    }

    [Fact]
    public async Task Others_may_do_what_roles_say()
    {
        var @namespace = await cluster.NewNamespaceAsync();
        await cluster.Client.Roles(@namespace).CreateAsync(new() { Metadata = new() { Name = "reader" }, Rules = [new() { ApiGroups = [""], Resources = ["pods", "pods/log"], Verbs = ["get"] }] }, Cancel);
        await cluster.Client.RoleBindings(@namespace).CreateAsync(
            new()
            {
                Metadata = new() { Name = "reader" },
                RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "Role", Name = "reader" },
                Subjects = [new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "User", Name = "jane" }],
            },
            Cancel);

        (await CanJaneAsync("get", @namespace)).ShouldBeTrue();
        (await CanJaneAsync("get", @namespace, "log")).ShouldBeTrue();
        (await CanJaneAsync("list", @namespace)).ShouldBeFalse();
        (await CanJaneAsync("get", "default")).ShouldBeFalse();
    }

    [Fact]
    public async Task All_rules()
    {
        var rules = await cluster.Client.GetMyRulesAsync("default", Cancel);
        rules.ResourceRules.ShouldContain(rule => rule.Verbs.Contains("*") && rule.Resources!.Contains("*"));
    }

    [Fact]
    public async Task Who_am_i() => (await cluster.Client.WhoAmIAsync(Cancel)).Groups!.ShouldContain("system:masters");

    private async Task<bool> CanJaneAsync(string verb, string @namespace, string? subresource = null) =>
        (await cluster.Client.CanAsync("jane", [], verb, Definitions.Of<Pod>(), @namespace, subresource: subresource, cancellationToken: Cancel)).Allowed;
}

using System.Collections.Concurrent;
using CrdGen.Models.Rbac.V1;
using CrdGen.Testing;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace PostgresOperator.Tests.Rbac;

/// <summary>
/// The roles that the build wrote are enough and no more: with all of them an operator lives through everything; without any verb of any rule something is
/// forbidden to it, and that verb is what.
/// </summary>
public sealed class PermissionTests
{
    /// <summary>How many operators run at once.</summary>
    private const int AtOnce = 6;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_verb_of_each_rule_is_needed_and_all_together_are_enough()
    {
        Assets.Require("kube-apiserver");
        await using var server = await NewServerAsync();
        var manifests = await Installation.PermissionsAsync(Cancellation);
        var clusterRules = manifests.Where(manifest => manifest.Kind == "ClusterRole").SelectMany(manifest => manifest.To<ClusterRole>().Rules!).ToArray();
        var rules = manifests.Where(manifest => manifest.Kind == "Role").SelectMany(manifest => manifest.To<Role>().Rules!).ToArray();

        (await new WholeLife(server, clusterRules, rules).RunAsync(Cancellation)).ShouldBeEmpty();

        var failures = new ConcurrentQueue<string>();
        Grant[] grants = [.. Grant.Of("ClusterRole", clusterRules), .. Grant.Of("Role", rules)];
        await Parallel.ForEachAsync(grants, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = Cancellation }, async (grant, cancellationToken) =>
        {
            // What is there cannot be created again: only one server has no definition yet.
            await using var empty = grant is { Resource: "customresourcedefinitions", Verb: "create" } ? await NewServerAsync() : null;
            var forbidden = await new WholeLife(empty ?? server, [.. grant.TakenFrom("ClusterRole", clusterRules)], [.. grant.TakenFrom("Role", rules)]).RunAsync(cancellationToken);
            if (forbidden.Count == 0)
            {
                failures.Enqueue($"{grant} is not needed");
            }
            else if (!forbidden.Any(message => IsAbout(message, grant)))
            {
                failures.Enqueue($"without {grant} this is forbidden: {forbidden.First()}");
            }
        });
        failures.ShouldBeEmpty();
        TestContext.Current.SendDiagnosticMessage($"{grants.Length} grants");
    }

    /// <summary>Without streamed lists, as servers before 1.32: these ask for lists by the verb watch.</summary>
    private static async Task<ApiServerFixture> NewServerAsync()
    {
        var server = await ApiServerFixture.StartAsync(new() { ApiServerFlags = ["--feature-gates=WatchList=false"] }, Cancellation);
        await OwnerReferencePolicy.ApplyAsync(server.Client, Cancellation);
        return server;
    }

    /// <summary>In the server's words: <c>cannot list resource "services" in API group ""</c>, or in those of the policy.</summary>
    private static bool IsAbout(string message, Grant grant) =>
        message.Contains($"cannot {grant.Verb} resource \\\"{grant.Resource}\\\" in API group \\\"{grant.Group}\\\"", StringComparison.Ordinal)
        || message.Contains($"without {grant.Verb} on {grant.Resource}", StringComparison.Ordinal);
}

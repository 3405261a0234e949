using Microsoft.CodeAnalysis;

namespace CrdGen.Build.Tests.Permissions;

/// <summary>A Lease whose name is a constant where it is said is the only one that the role is about; of a name that is made at run time the build knows nothing.</summary>
public sealed class ObjectNameTests
{
    private const string All = "coordination.k8s.io/leases (OwnNamespace) create,get,update";
    private const string Create = "coordination.k8s.io/leases (OwnNamespace) create";

    public static TheoryData<string, string, string> Calls => new()
    {
        { "a text", "builder.UseLeaderElection(\"a\");", "a" },
        { "a constant", "builder.UseLeaderElection(Names.Lease);", "lease" },
        { "constants put together", "builder.UseLeaderElection($\"{Names.Lease}-b\");", "lease-b" },
        { "a named argument", "builder.UseLeaderElection(configure: null, leaseName: \"a\");", "a" },
        { "with a lambda", "builder.UseLeaderElection(\"a\", options => options.RetryPeriod = System.TimeSpan.FromSeconds(1));", "a" },
        { "with a lambda that captures", "var identity = System.Console.ReadLine(); builder.UseLeaderElection(\"a\", options => options.Identity = identity!);", "a" },
        { "in the middle of a chain", "client.Services.AddOperator().InstallDefinitions().UseLeaderElection(\"a\").ServeEndpoints(int.Parse(System.Console.ReadLine() ?? \"8080\"));", "a" },
        { "where another argument is one of two", "builder.UseLeaderElection(\"a\", System.Console.ReadLine() is null ? null : _ => { });", "a" },
        { "behind a switch", "var port = System.Console.ReadLine()!.Length switch { 0 => 1, 1 => 5, 2 => 7, 3 => 4, 4 => 2, _ => 3 }; builder.UseLeaderElection(\"a\"); System.Console.Write(port);", "a" },
        { "in a block that fails", "try { builder.UseLeaderElection(\"a\"); } catch (System.Exception error) when (error.Message.Length > 1) { builder.UseLeaderElection(\"b\"); } finally { System.Console.Write(1); }", "a;b" },
        { "in a lambda", "System.Action run = () => builder.UseLeaderElection(\"a\");", "a" },
        { "one of two", "builder.UseLeaderElection(System.Console.ReadLine() is null ? \"a\" : \"b\");", "" },
        { "a setting, or a constant", "builder.UseLeaderElection(System.Console.ReadLine() ?? \"a\");", "" },
        { "a field", "builder.UseLeaderElection(Names.Field);", "" },
        { "an empty text", "builder.UseLeaderElection(\"\");", "" },
        { "a parameter", "Local(\"a\"); void Local(string name) => builder.UseLeaderElection(name);", "" },
        { "a constant here, and a setting there", "if (System.Console.ReadLine() is { } name) { builder.UseLeaderElection(name); } else { builder.UseLeaderElection(\"a\"); }", "" },
        { "a delegate", "System.Func<string, System.Action<LeaderElectionOptions>, OperatorBuilder> use = builder.UseLeaderElection; use(\"a\", _ => { });", "" },
    };

    /// <summary>A rule with names would allow no request of these verbs.</summary>
    [Fact]
    public void What_Kubernetes_cannot_limit_is_about_all_objects() => TestProgram.Lines(TestProgram.Scan(
        "Change(1, \"a\"); } [RequiresPermission(\"get\", \"create\", \"list\", \"watch\", \"deletecollection\", \"patch\", Resource = \"secrets\", NameParameter = \"name\")] private static void Change(int number, string name) {"))
        .ShouldBe(["/secrets [a] get,patch", "/secrets create,deletecollection,list,watch"]);

    [Theory, MemberData(nameof(Calls))]
    public void A_constant_name_is_a_name_in_the_role(string what, string body, string names)
    {
        foreach (var optimization in (OptimizationLevel[])[OptimizationLevel.Debug, OptimizationLevel.Release])
        {
            var scan = TestProgram.Scan(
                body.Replace("client.Services.", "new ServiceCollection().", StringComparison.Ordinal), "static class Names { public const string Lease = \"lease\"; public static readonly string Field = \"field\"; }", optimization);

            string[] expected = names.Length == 0 ? [All] : [Create, .. names.Split(';').Select(name => $"coordination.k8s.io/leases [{name}] (OwnNamespace) get,update")];
            TestProgram.Lines(scan).Where(line => line.StartsWith("coordination", StringComparison.Ordinal)).ShouldBe(expected.Order(StringComparer.Ordinal), $"{what}, {optimization}");
        }
    }
}

using CrdGen.Analyzers.Tests.Harness;
using CrdGen.GeneratorHarness;

namespace CrdGen.Analyzers.Tests.Fixes;

/// <summary>What is on offer for controllers compiles, and leaves the generator nothing to say.</summary>
public sealed class ControllerFixTests
{
    private const string Usings = """
        global using System.Threading;
        global using System.Threading.Tasks;
        global using CrdGen.Operator;
        """;

    private const string Resources = """
        namespace Acme;
        [CustomResource("acme.io", "v1")] public partial class Gadget;
        [CustomResource("acme.io", "v1")] public partial class Widget;
        """;

    [Fact]
    public void A_controller_becomes_partial() =>
        Run("CRD2702", """
            namespace Acme;
            [Controller] public class WidgetController : Reconciler<Widget> { public override ValueTask<Result> ReconcileAsync(Widget resource, CancellationToken cancellationToken) => new(Result.Done); }
            """).After(0)[1].ShouldContain("[Controller] public partial class WidgetController");

    [Fact]
    public void A_controller_derives_from_the_reconciler_of_what_its_name_says()
    {
        var run = Run("CRD2703", """
            namespace Acme;

            [Controller]
            public sealed partial class WidgetController(string name) : IDisposable
            {
                public string Name => name;

                public void Dispose() { }
            }
            """);

        run.Titles.ShouldBe(["Derive it from Reconciler<Widget>", "Derive it from Reconciler<Gadget>"]);
        run.After(0)[1].ShouldBe("""
            namespace Acme;

            [Controller]
            public sealed partial class WidgetController(string name) : Reconciler<Widget>, IDisposable
            {
                public string Name => name;

                public void Dispose() { }

                /// <inheritdoc/>
                public override ValueTask<Result> ReconcileAsync(Widget resource, CancellationToken cancellationToken)
                {
                    // Compare what is with what the object says, and bring it in line: this is asked again and again.
                    return new(Result.Done);
                }
            }
            """);
        ShouldBeRight([.. run.After(0), Usings]);
    }

    [Fact]
    public void A_class_without_a_body_gets_one()
    {
        var run = Run("CRD2703", "namespace Acme; [Controller] public sealed partial class WidgetController;");

        run.After(0)[1].ShouldContain("class WidgetController : Reconciler<Widget>\n{\n");
        ShouldBeRight([.. run.After(0), Usings]);
    }

    [Fact]
    public void A_finalizer_gets_its_clean_up_and_the_other_way_round()
    {
        var cleanup = Run("CRD2711", """
            namespace Acme;
            [Controller(Finalizer = "acme.io/x")]
            public sealed partial class WidgetController : Reconciler<Widget>
            {
                public override ValueTask<Result> ReconcileAsync(Widget resource, CancellationToken cancellationToken) => new(Result.Done);
            }
            """);
        cleanup.After(0)[1].ShouldContain("    public override ValueTask<Result> CleanupAsync(Widget resource, CancellationToken cancellationToken)\n");
        ShouldBeRight([.. cleanup.After(0), Usings]);

        var finalizer = Run("CRD2712", """
            namespace Acme;
            [Controller]
            public sealed partial class WidgetController : Reconciler<Widget>
            {
                public override ValueTask<Result> ReconcileAsync(Widget resource, CancellationToken cancellationToken) => new(Result.Done);
                public override ValueTask<Result> CleanupAsync(Widget resource, CancellationToken cancellationToken) => new(Result.Done);
            }
            """);
        finalizer.Titles.ShouldBe(["Set the finalizer 'acme.io/cleanup'"]);
        finalizer.After(0)[1].ShouldContain("[Controller(Finalizer = \"acme.io/cleanup\")]");
        ShouldBeRight([.. finalizer.After(0), Usings]);
    }

    [Fact]
    public void A_resource_gets_a_controller_in_a_file_of_its_own()
    {
        var run = Run("CRD2602", "namespace Acme; public class GadgetController;");

        run.Titles.ShouldBe(["Add the controller WidgetController"]);
        var (name, text) = run.Added(0).ShouldHaveSingleItem();
        name.ShouldBe("WidgetController.cs");
        text.ShouldStartWith("using CrdGen;\nusing CrdGen.Operator;\n\nnamespace Acme;\n\n/// <summary>Brings the world in line with objects of kind Widget.</summary>\n[Controller]\npublic sealed partial class WidgetController : Reconciler<Widget>\n{\n");
        ShouldBeRight([Resources, text, "global using System.Threading; global using System.Threading.Tasks;"]);
    }

    [Fact]
    public void Without_the_operator_nothing_is_on_offer() => FixRun.Of("CRD2602", Resources).Offers.ShouldBeEmpty();

    private static FixRun Run(string id, string source) => FixRun.Of(id, TestCompilation.Create([Resources, source, Usings], TestCompilation.Operator));

    private static void ShouldBeRight(string[] sources)
    {
        var run = GeneratorRun.OfOperator(sources.Length > 3 ? sources[..3] : sources);
        run.Diagnostics.ShouldBeEmpty();
        run.CompilerErrors.ShouldBeEmpty();
    }
}

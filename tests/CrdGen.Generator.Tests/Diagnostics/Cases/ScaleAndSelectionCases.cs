namespace CrdGen.Generator.Tests.Diagnostics.Cases;

/// <summary>The scale subresource and selectable fields.</summary>
internal static class ScaleAndSelectionCases
{
    public static IEnumerable<WrongDeclaration> All { get; } =
    [
        WrongDeclaration.OfSpec(
            "desired replicas without observed ones",
            """
            [SpecReplicas]
            public int {|CRD0411:Size|} { get; init; }
            """,
            "The scale subresource of 'Widget' is incomplete: it lacks the observed number of replicas: put [StatusReplicas] on a property under status"),
        new(
            "scale paths under the wrong field",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0412:ScaleSubresource(".status.size", ".status.size")|}]
            public partial class Widget
            {
                public Spec? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Spec
            {
                public int Size { get; init; }

                public string? Name { get; init; }

                public List<string>? Items { get; init; }
            }

            public sealed record Status
            {
                public int Size { get; init; }
            }
            """,
            "'.status.size' is no specReplicasPath of the scale subresource: it must lie under .spec"),
        new(
            "a scale path that does not exist",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0412:ScaleSubresource(".spec.size", ".status.replicas")|}]
            public partial class Widget
            {
                public Spec? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Spec
            {
                public int Size { get; init; }

                public string? Name { get; init; }

                public List<string>? Items { get; init; }
            }

            public sealed record Status
            {
                public int Size { get; init; }
            }
            """,
            "'.status.replicas' is no statusReplicasPath of the scale subresource: there is no field 'replicas'"),
        new(
            "a scale path to a string",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0412:ScaleSubresource(".spec.name", ".status.size")|}]
            public partial class Widget
            {
                public Spec? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Spec
            {
                public int Size { get; init; }

                public string? Name { get; init; }

                public List<string>? Items { get; init; }
            }

            public sealed record Status
            {
                public int Size { get; init; }
            }
            """,
            "'.spec.name' is no specReplicasPath of the scale subresource: it must lead to an integer, not to a string"),
        new(
            "replicas by class and property",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [ScaleSubresource(".spec.size", ".status.size")]
            public partial class Widget
            {
                public Spec? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Spec
            {
                [{|CRD0413:SpecReplicas|}]
                public int Size { get; init; }
            }

            public sealed record Status
            {
                public int Size { get; init; }
            }
            """,
            "'Widget' declares the specReplicasPath of the scale subresource twice: remove one of them"),
        new(
            "a selectable field that does not exist",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0421:SelectableField(".spec.sizes")|}]
            public partial class Widget
            {
                public Spec? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Spec
            {
                public int Size { get; init; }

                public string? Name { get; init; }

                public List<string>? Items { get; init; }
            }

            public sealed record Status
            {
                public int Size { get; init; }
            }
            """,
            "'.spec.sizes' cannot be a selectable field: there is no field 'sizes'"),
        new(
            "a selectable field that is a list",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0421:SelectableField(".spec.items")|}]
            public partial class Widget
            {
                public Spec? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Spec
            {
                public int Size { get; init; }

                public string? Name { get; init; }

                public List<string>? Items { get; init; }
            }

            public sealed record Status
            {
                public int Size { get; init; }
            }
            """,
            "'.spec.items' cannot be a selectable field: it must be a string, a boolean or an integer, not a list"),
        new(
            "a selectable field of metadata",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0421:SelectableField(".metadata.name")|}]
            public partial class Widget
            {
                public Spec? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Spec
            {
                public int Size { get; init; }

                public string? Name { get; init; }

                public List<string>? Items { get; init; }
            }

            public sealed record Status
            {
                public int Size { get; init; }
            }
            """,
            "'.metadata.name' cannot be a selectable field: name and namespace are selectable anyway, and nothing else under metadata can be"),
        new(
            "a selectable field twice",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [SelectableField(".spec.size"), {|CRD0421:SelectableField(".spec.size")|}]
            public partial class Widget
            {
                public Spec? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Spec
            {
                public int Size { get; init; }

                public string? Name { get; init; }

                public List<string>? Items { get; init; }
            }

            public sealed record Status
            {
                public int Size { get; init; }
            }
            """,
            "'.spec.size' cannot be a selectable field: it is declared twice"),
        WrongDeclaration.OfSpec(
            "nine selectable fields",
            """
            [SelectableField]
            public string? A1 { get; init; }

            [SelectableField]
            public string? A2 { get; init; }

            [SelectableField]
            public string? A3 { get; init; }

            [SelectableField]
            public string? A4 { get; init; }

            [SelectableField]
            public string? A5 { get; init; }

            [SelectableField]
            public string? A6 { get; init; }

            [SelectableField]
            public string? A7 { get; init; }

            [SelectableField]
            public string? A8 { get; init; }

            [{|CRD0421:SelectableField|}]
            public string? A9 { get; init; }
            """,
            "'.spec.a9' cannot be a selectable field: a version has at most 8"),
        WrongDeclaration.OfSpec(
            "a selectable field in a list",
            "public List<Foo>? A { get; init; }",
            "'.spec.a[*].x' cannot be a selectable field: there is no single value: it lies in a list or map",
            """
            public sealed record Foo
            {
                [{|CRD0421:SelectableField|}]
                public string? X { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a selectable field with a path on a property",
            """
            [{|CRD0421:SelectableField(".spec.b")|}]
            public string? A { get; init; }
            """,
            "'.spec.a' cannot be a selectable field: on a property the path is the property's own; leave the argument out"),
    ];
}

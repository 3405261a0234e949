namespace CrdGen.Generator.Tests.Diagnostics.Cases;

/// <summary>The root of a resource, and what belongs there only.</summary>
internal static class RootCases
{
    public static IEnumerable<WrongDeclaration> All { get; } =
    [
        new(
            "a polymorphic resource",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [JsonDerivedType(typeof(Large), "large")]
            public partial class {|CRD0001:Widget|};

            public sealed class Large : Widget;
            """,
            "'Widget' cannot be a custom resource: a resource has one kind, and cannot have derived types of [JsonDerivedType]; make its spec polymorphic"),
        new(
            "metadata of another type",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            public partial class Widget
            {
                public string? {|CRD0007:Metadata|} { get; init; }
            }
            """,
            "'Metadata' is the object's metadata: it must be of type ObjectMeta, or be left to the generator"),
        new(
            "a kind that is no string",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            public partial class Widget
            {
                public int {|CRD0007:Kind|} { get; init; }
            }
            """,
            "'Kind' is the object's kind: it must be of type string, or be left to the generator"),
        new(
            "a resource that may be null",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0008:Schema(Nullable = true)|}]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Status
            {
                public string? X { get; init; }
            }
            """,
            "[Schema(Nullable)] is not allowed on the resource class 'Widget': a resource cannot be null"),
        new(
            "a default of a resource",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0008:Default(Json = "{}")|}]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Status
            {
                public string? X { get; init; }
            }
            """,
            "[Default] is not allowed on the resource class 'Widget': a resource has no default; put it on a property"),
        new(
            "a raw schema of a resource",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0008:RawSchema("{}")|}]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Status
            {
                public string? X { get; init; }
            }
            """,
            "[RawSchema] is not allowed on the resource class 'Widget': the schema of a resource comes from its properties; put the attribute on one of them"),
        new(
            "a resource that is embedded",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0008:EmbeddedResource|}]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Status
            {
                public string? X { get; init; }
            }
            """,
            "[EmbeddedResource] is not allowed on the resource class 'Widget': a resource is a whole object by itself; remove it"),
        new(
            "branches at the root beside a status",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0008:OneOf(Required = ["spec"])|}]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Status
            {
                public string? X { get; init; }
            }
            """,
            "[OneOf] is not allowed on the resource class 'Widget': the API server refuses it at the root of a resource with the status subresource; put it on the type of spec, or use [CelRule]"),
        new(
            "an atomic root beside a status",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0008:MapType(MapType.Atomic)|}]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Status
            {
                public string? X { get; init; }
            }
            """,
            "[MapType] is not allowed on the resource class 'Widget': the API server refuses it at the root of a resource with the status subresource; put it on the type of spec, or use [CelRule]"),
        new(
            "a number of fields beside a status",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0008:Schema(MinProperties = 3)|}]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Status
            {
                public string? X { get; init; }
            }
            """,
            "[Schema(MinProperties)] is not allowed on the resource class 'Widget': the API server refuses it at the root of a resource with the status subresource; put it on the type of spec, or use [CelRule]"),
        new(
            "a constraint of metadata at the root",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0008:Schema(At = ".metadata", MaxProperties = 3)|}]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Status
            {
                public string? X { get; init; }
            }
            """,
            "[Schema] is not allowed on the resource class 'Widget': the API server takes constraints of metadata.name and metadata.generateName only"),
        new(
            "a branch about metadata",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0206:OneOf(Required = ["metadata"])|}]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            "[OneOf] names 'metadata', which is no field of 'Widget': it has spec"),
        new(
            "a required status",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            public partial class Widget
            {
                public required Status {|CRD0017:Status|} { get; init; }
            }

            public sealed record Status
            {
                public string? X { get; init; }
            }
            """,
            "'status' is required, but the API server drops the status of a new object and then refuses it: make the property optional"),
        WrongDeclaration.OfSpec(
            "a column on a type that is no resource",
            "public Foo? A { get; init; }",
            "[PrinterColumn] on 'Foo' has no effect, since 'Foo' is no resource: put it on the class with [CustomResource]",
            """
            [{|CRD0018:PrinterColumn("X", ".x")|}]
            public sealed record Foo
            {
                public string? X { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a label on a type that is no resource",
            "public Foo? A { get; init; }",
            "[MetadataLabel] on 'Foo' has no effect, since 'Foo' is no resource: put it on the class with [CustomResource]",
            """
            [{|CRD0018:MetadataLabel("a", "b")|}]
            public sealed record Foo
            {
                public string? X { get; init; }
            }
            """),
    ];
}

namespace CrdGen.Generator.Tests.Diagnostics.Cases;

/// <summary>What an older Kubernetes does not have.</summary>
internal static class TargetVersionCases
{
    public static IReadOnlyList<WrongDeclaration> All { get; } =
    [
        Rule("a function of the library of addresses", "1.30", "[CelRule(\"self.address == '' || {|CRD0508:isIP|}(self.address)\")]",
            "The API server would refuse a rule of 'Spec': undeclared reference to 'isIP' (in container ''); 'isIP' came with Kubernetes 1.30; new rules may use it from 1.31 on, and the target is 1.30"),
        Rule("a message expression", "1.26", "[CelRule(\"self.address != 'a'\", MessageExpression = {|CRD0802:\"self.address\"|})]",
            "messageExpression of 'Spec' needs Kubernetes 1.27, and the target is 1.26, which does not know the field: leave it out, or raise CrdGenKubernetesVersion"),
        Rule("a field path", "v1.27", "[CelRule(\"self.address != 'a'\", FieldPath = {|CRD0802:\".address\"|})]",
            "fieldPath of 'Spec' needs Kubernetes 1.28, and the target is 1.27, which does not know the field: leave it out, or raise CrdGenKubernetesVersion"),
        Rule("an optional old value", "1.29.4", "[CelRule(\"!oldSelf.hasValue() || self.address != 'a'\", OptionalOldSelf = {|CRD0802:true|})]",
            "optionalOldSelf of 'Spec' needs Kubernetes 1.30, and the target is 1.29, which does not know the field: leave it out, or raise CrdGenKubernetesVersion"),
        WrongDeclaration.OfSpec("a selectable field for an older version", "[{|CRD0802:SelectableField|}] public string? Color { get; init; }",
            "a selectable field of 'Widget' needs Kubernetes 1.31, and the target is 1.30, which does not know the field: leave it out, or raise CrdGenKubernetesVersion") with { Target = "1.30" },
        WrongDeclaration.OfSpec("a format for an older version", "[{|CRD0803:Format(\"k8s-short-name\")|}] public string? Name { get; init; }",
            "the format 'k8s-short-name' of 'Name' needs Kubernetes 1.34, and the target is 1.33, which ignores it: say it with [Pattern], or raise CrdGenKubernetesVersion") with { Target = "1.33" },
    ];

    private static WrongDeclaration Rule(string name, string target, string rule, string message) => new($"{name} for an older version", $$"""
        namespace Test;

        [CustomResource("test.acme.io", "v1")]
        public partial class Widget
        {
            public required Spec Spec { get; init; }
        }

        {{rule}}
        public sealed record Spec
        {
            [MaxLength(50)]
            public string Address { get; init; } = "";
        }
        """, message)
    {
        Target = target,
    };
}

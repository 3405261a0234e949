namespace CrdGen.ApiServer.Resources.V1
{
    /// <summary>The version that is stored.</summary>
    [CustomResource("table.acme.io", "v1", Kind = "Versioned", Storage = true)]
    public sealed partial class Versioned
    {
        public Spec? Spec { get; init; }
    }

    public sealed record Spec(string Size);
}

namespace CrdGen.ApiServer.Resources.V1Beta1
{
    /// <summary>The version before.</summary>
    [CustomResource("table.acme.io", "v1beta1")]
    [Obsolete("table.acme.io/v1beta1 Versioned is deprecated: use v1")]
    public sealed partial class Versioned
    {
        public Spec? Spec { get; init; }
    }

    public sealed record Spec(string Size);
}

namespace CrdGen.ApiServer.Resources.V1Alpha1
{
    /// <summary>A version that nobody can ask for any more.</summary>
    [CustomResource("table.acme.io", "v1alpha1", Served = false)]
    public sealed partial class Versioned
    {
        public JsonObject? Spec { get; init; }
    }
}

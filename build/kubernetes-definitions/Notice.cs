namespace CrdGen.KubernetesData;

/// <summary>Says where the data comes from, beside the data.</summary>
internal static class Notice
{
    public static string Text(string version) =>
        $"""
        # Kubernetes' built-in types

        `definitions.jsonl` is made from the OpenAPI v3 documents of **Kubernetes {version}**: one definition a line, sorted by name.

        Copyright The Kubernetes Authors, Apache License 2.0 (the licence of this project, see `LICENSE` at its root).
        Changed: only what a structural schema has a place for is kept, in the form that controller-gen gives it.
        Descriptions have the lines of the comments in Kubernetes' Go code.
        `kinds.jsonl` is from there too: group, version and kind of definitions, with plural and scope as the paths have them.
        `build/kubernetes-definitions` makes these files, and its README says what is changed and why. Do not edit them.

        """;
}

using System.Net;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Resources;

public sealed class GetTests(Cluster cluster)
{
    [Fact]
    public async Task An_object_is_read()
    {
        var found = await cluster.Client.Resources<Namespace>().GetAsync("kube-system", TestContext.Current.CancellationToken);

        found.Metadata.Name.ShouldBe("kube-system");
        found.Status!.Phase.ShouldBe("Active");
    }

    [Fact]
    public async Task A_missing_object_is_an_error_with_the_server_s_Status()
    {
        var get = () => cluster.Client.Resources<Pod>("default").GetAsync("nobody", TestContext.Current.CancellationToken);

        var error = await get.ShouldThrowAsync<KubernetesException>();
        error.Code.ShouldBe(HttpStatusCode.NotFound);
        error.Status.Reason.ShouldBe("NotFound");
    }
}

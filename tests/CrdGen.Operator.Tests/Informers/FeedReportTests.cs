using System.Collections.Concurrent;
using System.Net;
using CrdGen.Client;
using CrdGen.Operator.Tests.Controllers;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Informers;

/// <summary>What is said of an informer that cannot follow its resource, and how often.</summary>
public sealed class FeedReportTests
{
    private readonly ManualTime time = new();
    private readonly ConcurrentQueue<string> log = new();
    private readonly FeedReport report;

    public FeedReportTests() => report = new(Widget.Definition, null, _ => { }, new QueueLoggerProvider(log), time);

    [Fact]
    public void The_same_problem_is_told_once_and_again_after_five_minutes()
    {
        for (var i = 0; i < 10; i++)
        {
            report.Failed(Forbidden("op")).ShouldBeTrue();
        }

        log.Count.ShouldBe(1);
        report.Problem.ShouldNotBeNull().ShouldStartWith("The user \"op\" may not list and watch widgets.informers.crdgen.dev. A ClusterRole must allow verbs [\"list\", \"watch\"]");
        time.Advance(TimeSpan.FromMinutes(5));
        report.Failed(Forbidden("op"));
        log.Count.ShouldBe(2);
        report.Failed(Forbidden("system:serviceaccount:ns:op"));
        log.Count.ShouldBe(3);
    }

    [Fact]
    public void Connections_may_end_now_and_then()
    {
        for (var i = 0; i < 10; i++)
        {
            report.Failed(new IOException("Cut."));
            report.Failed(new IOException("Cut again."));
            report.Healed();
        }

        log.ShouldBeEmpty();
        report.Problem.ShouldBeNull();
    }

    [Fact]
    public void A_server_that_is_away_is_told_of_once_whatever_its_connections_say_and_so_is_its_return()
    {
        for (var i = 0; i < 10; i++)
        {
            report.Failed(new IOException($"Cut {i}."));
        }

        report.Problem.ShouldNotBeNull();
        report.Healed();
        report.Problem.ShouldBeNull();
        log.ShouldBe(["Warning widgets.informers.crdgen.dev cannot be watched, and it is tried again: Cut 2.", "Information widgets.informers.crdgen.dev is watched"]);
    }

    [Fact]
    public void Only_a_server_that_served_a_resource_before_may_lack_it_for_a_moment()
    {
        report.Failed(Missing());
        log.Count.ShouldBe(1);
        report.Healed();
        log.Clear();

        report.Failed(Missing());
        report.Failed(Missing());
        log.ShouldBeEmpty();
        report.Failed(Missing());
        log.Count.ShouldBe(1);
    }

    private static KubernetesForbiddenException Forbidden(string user) =>
        new(HttpStatusCode.Forbidden, new CrdGen.Status { Message = $"widgets.informers.crdgen.dev is forbidden: User \"{user}\" cannot list resource \"widgets\"" }, "No.");

    private static KubernetesResourceMissingException Missing() => new(HttpStatusCode.NotFound, new CrdGen.Status(), "Missing.");
}
